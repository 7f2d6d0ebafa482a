import { Answers } from "./answers";
import type { ApiDocument, Placed } from "./document";
import { MethodBadge } from "./method-badge";
import { Request } from "./request";

/** One operation: what it does, takes and answers. */
export function OperationCard({ placed, document }: { placed: Placed; document: ApiDocument }) {
  const { method, path, operation } = placed;
  return (
    <article
      id={operation.operationId}
      aria-labelledby={`${operation.operationId}-title`}
      className="scroll-mt-6 border-t pt-8 pb-10"
    >
      <h3 id={`${operation.operationId}-title`} className="text-lg font-semibold">
        {operation.summary}
      </h3>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 pt-2 pb-5 [overflow-wrap:anywhere]">
        <MethodBadge method={method} />
        <code className="min-w-0 font-mono text-[0.92rem]">{path}</code>
        <span className="text-[0.85rem] text-muted">{doorOf(operation.security, path)}</span>
      </p>
      <div className="flex flex-col gap-6">
        <Request placed={placed} document={document} />
        <Answers operation={operation} document={document} />
      </div>
    </article>
  );
}

function doorOf(security: Record<string, unknown>[], path: string): string {
  if (security.length === 0) return "for everybody";
  if (security.some((door) => "signature" in door)) return "signed";
  return path.includes("/admin/") ? "for administrators" : "signed in";
}
