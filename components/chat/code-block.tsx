import { isValidElement, type ReactNode } from "react";
import { CopyButton } from "./copy-button";
import { ScrollBox } from "./scroll-box";

/** Code in a frame that scrolls sideways, with its language and a way to copy it. */
export function CodeBlock({ children }: { children: ReactNode }) {
  const { language, code } = read(children);
  return (
    <div className="overflow-hidden rounded-xl border bg-panel">
      <div className="flex items-center justify-between border-b py-0.5 ps-4 pe-1 text-xs text-muted">
        <span>{language ?? "text"}</span>
        <CopyButton text={code} label="Copy the code" />
      </div>
      <ScrollBox label="Code" className="p-4">
        <pre className="w-max min-w-full font-mono text-[0.86rem] leading-relaxed [overflow-wrap:normal]">
          {children}
        </pre>
      </ScrollBox>
    </div>
  );
}

function read(children: ReactNode): { language: string | undefined; code: string } {
  if (!isValidElement<{ className?: string; children?: ReactNode }>(children))
    return { language: undefined, code: "" };
  const { className, children: code } = children.props;
  return {
    language: /language-(\S+)/.exec(className ?? "")?.[1],
    code: String(code ?? "").replace(/\n$/, ""),
  };
}
