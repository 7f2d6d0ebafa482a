import type { Account } from "next-auth";
import { currentActor } from "@/lib/auth/current-actor";
import { ownCookie } from "@/lib/auth/own-cookie";
import { people, type SignedIn } from "@/lib/auth/registry";
import { whoTheySay } from "@/lib/auth/who-they-say";
import type { IdentityGiven } from "@/lib/identity-given";
import { describeError, log } from "@/lib/log";
import { visitOf } from "@/lib/visit";

/**
 * What becomes of a provider's answer, within one request: a session is opened, or the identity is connected to the account of
 * whoever is signed in and asked for that. Everything else leads back to where a person reads why.
 */
export function byProvider(request: Request) {
  let opened: SignedIn | null = null;
  return {
    /** Who was let in; null when nobody was. */
    opened: () => opened,
    /** True lets next-auth set the cookie; a text is where the browser goes instead. */
    async receive(account: Account, profile: unknown): Promise<true | string> {
      const identity = whoTheySay(account, profile);
      if (!identity) return "/sign-in?error=OAuthCallback";
      try {
        if (isConnecting(request)) return await connect(request, identity);
        const outcome = await people().signInBy(identity, visitOf(request.headers));
        if ("why" in outcome) return `/sign-in?error=${outcome.why}`;
        if ("ticket" in outcome) return toCodeStep(request, outcome.ticket);
        opened = outcome;
        return true;
      } catch (error) {
        log().error({ error: describeError(error) }, "a provider's answer could not be used");
        return "/sign-in?error=Unavailable";
      }
    },
  };
}

/** The ticket stands behind a `#`: no log and no other site is told it. */
function toCodeStep(request: Request, ticket: string): string {
  const { pathname, search } = placeToGoOn(request);
  return `/sign-in?step=code&next=${encodeURIComponent(pathname + search)}#${ticket}`;
}

/** Connecting begins on the account page, and names it as where to go on: only our own form can have set that cookie. */
function isConnecting(request: Request): boolean {
  const { pathname, searchParams } = placeToGoOn(request);
  return pathname === "/account" && searchParams.has("connected");
}

function placeToGoOn(request: Request): URL {
  const backTo = decodeURIComponent(ownCookie(request.headers, "callback-url") ?? "");
  return new URL(URL.canParse(backTo) ? backTo : "http://localhost/");
}

async function connect(request: Request, identity: IdentityGiven): Promise<string> {
  const actor = await currentActor(request);
  if (!actor) return "/sign-in?next=/account&error=SignInFirst";
  const why = await people().connect(actor.userId, identity);
  return why ? `/account?error=${why}` : `/account?connected=${identity.provider}`;
}
