import { randomBytes } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { NONCE_HEADER } from "@/lib/auth/page-nonce";
import { DATA_POLICY, pagePolicy } from "@/lib/http/page-policy";

interface Site {
  /** People reach it by https alone. */
  isHttps: boolean;
  isDev: boolean;
}

const ALWAYS = Object.entries({
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), microphone=(self), geolocation=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
});
const TWO_YEARS_S = 63_072_000;

/**
 * Sets what a browser must know of every answer before anything of ours sees the request: pages, files, errors and what the
 * framework answers by itself are all guarded, and no list of paths can forget one. Pages are told their nonce by the
 * request, where the framework looks for it.
 */
export function guardAnswers(site: Site): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    for (const [name, value] of ALWAYS) response.setHeader(name, value);
    if (site.isHttps) response.setHeader("strict-transport-security", `max-age=${TWO_YEARS_S}`);
    response.setHeader("content-security-policy", policyFor(request, site));
  });
}

function policyFor(request: IncomingMessage, { isDev }: Site): string {
  delete request.headers["content-security-policy-report-only"];
  if (isData(request.url ?? "")) {
    delete request.headers["content-security-policy"];
    return DATA_POLICY;
  }
  const nonce = randomBytes(16).toString("base64");
  const policy = pagePolicy(nonce, isDev);
  request.headers["content-security-policy"] = policy;
  request.headers[NONCE_HEADER] = nonce;
  return policy;
}

/**
 * The API, and files that pages load: what they may do is said by the page, and a first visit loads twenty of them. What else
 * begins with `/api` may be a page: of the sign-in library, or that there is nothing.
 */
function isData(url: string): boolean {
  return /^\/(?:api\/(?:v1|health|inngest)|_next\/static)(?:[/?]|$)/.test(url);
}
