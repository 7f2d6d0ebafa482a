import { headers } from "next/headers";

/** Set by the server for every request, over whatever the client sent under this name. */
export const NONCE_HEADER = "x-page-nonce";

/** What a script of this page has to carry to be run. */
export async function pageNonce(): Promise<string | undefined> {
  return (await headers()).get(NONCE_HEADER) ?? undefined;
}
