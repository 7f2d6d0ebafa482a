import { OAuth2Server } from "oauth2-mock-server";

export type Provider = Awaited<ReturnType<typeof startProvider>>;

/**
 * An OpenID provider that says of everybody what `says` holds. A code is good once, as the standard wants. One that is `likeLinkedIn`
 * puts no nonce into its tokens, and refuses a web app's PKCE verifier.
 */
export async function startProvider({ isLikeLinkedIn = false } = {}) {
  const server = new OAuth2Server();
  await server.issuer.keys.generate("RS256");
  await server.start(0, "127.0.0.1");
  const used = new Set<string>();
  const state = { says: {} as Record<string, unknown>, exchanges: 0, token: "" };
  server.service.on("beforeTokenSigning", ({ payload }) => {
    if (isLikeLinkedIn) delete payload.nonce;
    Object.assign(payload, state.says);
  });
  server.service.on("beforeResponse", (response, { body }) => {
    state.exchanges += 1;
    const isRefused = used.has(body.code) || (isLikeLinkedIn && body.code_verifier);
    used.add(body.code);
    if (!isRefused) {
      if (response.body && "access_token" in response.body) state.token = String(response.body.access_token);
      return;
    }
    response.statusCode = 400;
    response.body = { error: "invalid_grant" };
  });
  return {
    issuer: server.issuer.url ?? "",
    /** What the ID tokens say of whoever signs in there. */
    says: (claims: Record<string, unknown>) => {
      state.says = claims;
    },
    /** How many codes were exchanged for tokens, or tried to be. */
    exchanges: () => state.exchanges,
    /** The access token that it gave last. */
    lastToken: () => state.token,
    stop: () => server.stop(),
  };
}
