import type { Words } from "@/lib/i18n/words";

/** Why somebody is not signed in, or a sign-in is not connected, by the word that stands in the address. */
const KNOWN = {
  CredentialsSignin: "wrongPassword",
  WrongCode: "wrongCode",
  TicketOver: "ticketOver",
  Unavailable: "unavailable",
  Disabled: "disabled",
  EmailNotProven: "emailNotProven",
  EmailTaken: "emailTaken",
  SignInFirst: "signInFirst",
  IdentityTaken: "identityTaken",
  AnotherConnected: "anotherConnected",
  AccessDenied: "refused",
  OAuthSignin: "unreachable",
  NoCookie: "noCookie",
} as const;

/** A whole sentence for any word, ours or not. */
export function problemWords(word: string, t: Words<"auth">): string {
  return t(`problems.${isKnown(word) ? KNOWN[word] : "unfinished"}`);
}

function isKnown(word: string): word is keyof typeof KNOWN {
  return Object.hasOwn(KNOWN, word);
}
