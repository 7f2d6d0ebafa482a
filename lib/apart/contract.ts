import { z } from "zod";

/** Who may ask whom for what when the three services run apart. */

export const Service = z.enum(["users", "conversations", "prompts"]);
export type Service = z.infer<typeof Service>;

/** `app`: an instance that serves the pages and everything that is not elsewhere. */
export const Caller = z.enum([...Service.options, "app"]);
export type Caller = z.infer<typeof Caller>;

/** What a token of one service lets it do at another. */
export const ServiceScope = z.enum([
  "profile:read",
  "profile:enrich",
  "usage:write",
  "users:sweep",
  "prompts:read",
  "prompts:count",
  "memories:read",
  "summaries:read",
]);
export type ServiceScope = z.infer<typeof ServiceScope>;
