import { inOrder } from "@/components/ui/in-order";
import { type ApiDocument, operationsOf } from "./document";
import { MethodBadge } from "./method-badge";

/** The way to every operation and shape. */
export function Contents({ document }: { document: ApiDocument }) {
  return (
    <ul className="flex flex-col gap-5 text-[0.88rem]">
      {document.tags.map(({ name }) => (
        <li key={name}>
          <a href={`#${name}`} className="rounded font-semibold hover:text-accent">
            {titleOf(name)}
          </a>
          <ul className="flex flex-col gap-1 pt-2">
            {operationsOf(document, name).map(({ method, path, operation }) => (
              <li key={operation.operationId}>
                <a
                  href={`#${operation.operationId}`}
                  className="flex items-baseline gap-2 rounded-md py-0.5 text-muted hover:text-ink"
                >
                  <MethodBadge method={method} />
                  <span className="min-w-0 font-mono text-[0.78rem] [overflow-wrap:anywhere]">
                    <Shortened path={path} />
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
      <li>
        <a href="#shapes" className="rounded font-semibold hover:text-accent">
          Shapes
        </a>
      </li>
    </ul>
  );
}

export function titleOf(tag: string): string {
  return tag.charAt(0).toUpperCase() + tag.slice(1);
}

/** Without what all have in common; it may break before each part. */
function Shortened({ path }: { path: string }) {
  const parts = path
    .replace(/^\/api(\/v1)?\//, "")
    .replaceAll(/\{\w+\}/g, "{id}")
    .split("/");
  return inOrder(
    parts.map((part) => (
      <>
        <wbr />/{part}
      </>
    )),
  );
}
