import { ownerOf } from "@/lib/apart/owner-of";
import type { ErrorCode } from "@/lib/errors";
import { isReply } from "@/lib/http/answers";
import type { Declared } from "@/lib/http/declared";
import { RETRYABLE, STATUS } from "@/lib/http/status";

/** When each code is answered, wherever it is. */
export const REASONS: Record<ErrorCode, string> = {
  malformed:
    "Not UTF-8, not JSON, nested too deep, or holding a character that cannot be stored; or a session and a token at once.",
  unauthenticated: "Nobody is signed in, or the session has ended, or the token is not valid.",
  forbidden: "A change that does not come from this site's own pages, or a token that may not do this.",
  not_found: "It is not there, or it is somebody else's.",
  method_not_allowed: "The path does not take this verb: `Allow` names those that it takes.",
  conflict: "The `Idempotency-Key` was used for another request.",
  too_large: "The body is larger than 1 MB.",
  unsupported_media_type: "The body is not `application/json` in UTF-8.",
  misdirected: "This instance does not serve what was asked for: another one does.",
  invalid: "Something is missing, unknown or out of bounds: each problem names its field.",
  limit_exceeded: "Too many requests: `Retry-After` says when to try again.",
  internal: "A fault of ours.",
  timeout: "It took longer than the service's deadline: sending the same request again does nothing twice.",
  unavailable: "The database or the advisor is away for a moment: `Retry-After` says when to try again.",
};

export interface Refusal {
  code: ErrorCode;
  status: number;
  /** When, in sentences. */
  reason: string;
  retryable: boolean;
}

/** All that an operation may refuse with: what follows from its inputs, and what it says itself. */
export function refusalsOf(path: string, declared: Declared): Refusal[] {
  const { refuses = {} } = declared;
  const codes = new Set([...expected(declared), ...(Object.keys(refuses) as ErrorCode[])]);
  return [...codes, ...(ownerOf(path) ? (["misdirected"] as const) : [])]
    .map((code) => {
      const own = refuses[code];
      const usual = isUsual(code, declared) ? [usually(code, path, declared)] : [];
      return {
        code,
        status: STATUS[code],
        reason: [...usual, ...(own ? [own] : [])].join(" "),
        retryable: RETRYABLE.has(code),
      };
    })
    .sort((a, b) => a.status - b.status);
}

function isUsual(code: ErrorCode, declared: Declared): boolean {
  return code === "misdirected" || expected(declared).includes(code);
}

function usually(code: ErrorCode, path: string, { auth, bytes, params }: Declared): string {
  if (isOfService(auth)) {
    if (code === "unauthenticated") return "It is not a service's token, or not for this service.";
    if (code === "forbidden") return "The token lacks the scope, or is for another person.";
  }
  if (code === "not_found" && !params) return "Your account was deleted meanwhile.";
  if (code === "forbidden" && isForAdmins(path)) return "You are not an administrator.";
  if (code === "too_large" && bytes) return `The file is larger than ${Math.floor(bytes / 1_048_576)} MB.`;
  return REASONS[code];
}

function expected(declared: Declared): ErrorCode[] {
  const { auth = "person", bytes, params, query, body, headers, keyed, answers } = declared;
  const codes: ErrorCode[] = ["internal", "unavailable", ...(isReply(answers) ? [] : ["timeout" as const])];
  codes.push(...atDoor(auth, body !== undefined));
  if (params) codes.push("not_found");
  if (query || body) codes.push("malformed", "invalid");
  if (body) codes.push("too_large", "unsupported_media_type");
  if (bytes) codes.push("malformed", "invalid", "too_large");
  if (headers) codes.push("invalid");
  if (keyed) codes.push("conflict", "invalid");
  return codes;
}

function atDoor(auth: Declared["auth"], hasBody: boolean): ErrorCode[] {
  if (isOfService(auth)) return ["unauthenticated", "forbidden"];
  if (auth !== "person" && auth !== "session") return ["limit_exceeded"];
  const codes: ErrorCode[] = ["limit_exceeded", "malformed", "unauthenticated", "forbidden"];
  return hasBody ? [...codes, "not_found"] : codes;
}

function isOfService(auth: Declared["auth"]): boolean {
  return auth === "service" || auth === "housekeeping";
}

function isForAdmins(path: string): boolean {
  return path.startsWith("/api/v1/admin/");
}
