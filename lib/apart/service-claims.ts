import { z } from "zod";
import { Caller, Service } from "@/lib/apart/contract";

export const ISSUER = "career-advisor/services";
/** Names what it is: a token of any other kind is none of ours, whoever signed it. */
export const TOKEN_TYPE = "service+jwt";
/** Of a token that we sign. */
export const LIFE_SECONDS = 60;
/** Of a token that we take. */
export const LONGEST_LIFE_SECONDS = 300;
/** By how much two machines' clocks may differ. */
export const CLOCK_SECONDS = 5;

/** For whom the caller asks: it is let see and change what this person may. */
const OnBehalfOf = z.strictObject({ user_id: z.uuid(), role: z.enum(["user", "admin"]) });

/** What stands in a token of one service to another. */
export const ServiceClaims = z.strictObject({
  iss: z.literal(ISSUER),
  sub: Caller,
  // One and no list: a token for two doors would be stolen at the weaker one.
  aud: Service,
  /** Scopes with a space between, as RFC 8693 has them. */
  scope: z.string().max(200),
  /** Absent where nobody is meant: housekeeping. */
  on_behalf_of: OnBehalfOf.optional(),
  iat: z.number().int(),
  nbf: z.number().int().optional(),
  exp: z.number().int(),
  jti: z.uuid(),
});
export type ServiceClaims = z.infer<typeof ServiceClaims>;
