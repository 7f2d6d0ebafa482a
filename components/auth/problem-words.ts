/** Why somebody is not signed in, or a sign-in is not connected, by the word that stands in the address. */
const WORDS: Record<string, string> = {
  CredentialsSignin: "That e-mail and password don’t belong together. Check both and try again.",
  WrongCode: "That code is not right, or was used already. Wait for the next one.",
  TicketOver: "That took too long. Begin again.",
  Unavailable: "Sign-in is not answering. Try again in a moment.",
  Disabled: "This account is disabled. Ask whoever runs this service about it.",
  EmailNotProven:
    "That sign-in does not vouch for an e-mail address of yours. Sign in with your password or create an account, then connect it on your account page.",
  EmailTaken:
    "There is an account with that e-mail address already. Sign in to it with your password, or choose a new password by mail; then connect the other sign-in on your account page.",
  SignInFirst: "Your session ended in the meantime. Sign in, then connect it again on your account page.",
  IdentityTaken: "That sign-in opens another account here. Disconnect it there first.",
  AnotherConnected: "A sign-in of that kind is connected already. Disconnect it first.",
  AccessDenied: "That sign-in was refused. Try again, or sign in with your password.",
  OAuthSignin:
    "That sign-in cannot be reached at the moment. Try again shortly, or sign in with your password.",
};

const UNFINISHED = "That sign-in was not finished. Try again, or sign in with your password.";

/** A whole sentence for any word, ours or not. */
export function problemWords(word: string): string {
  return (Object.hasOwn(WORDS, word) ? WORDS[word] : undefined) ?? UNFINISHED;
}
