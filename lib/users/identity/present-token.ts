import type { ApiToken as Row } from "@/lib/db/generated/client";
import { type ApiToken, Scope } from "@/lib/users/identity/contract";

export function presentToken(row: Omit<Row, "userId" | "tokenHash">): ApiToken {
  return {
    id: row.id,
    name: row.name,
    scopes: Scope.options.filter((scope) => row.scopes.includes(scope)),
    prefix: row.prefix,
    created_at: row.createdAt.toISOString(),
    expires_at: row.expiresAt.toISOString(),
    last_used_at: row.lastUsedAt?.toISOString() ?? null,
  };
}
