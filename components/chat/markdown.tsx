import { memo } from "react";
import ReactMarkdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import { splitBlocks } from "./split-blocks";

const components: Components = {
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noreferrer nofollow noopener" className="text-accent underline">
      {children}
    </a>
  ),
  // An image would ask its server for it: show where it points instead.
  img: ({ alt }) => <span>{alt || "image"}</span>,
  h1: ({ children }) => <h3 className="display mt-4 text-xl font-medium">{children}</h3>,
  h2: ({ children }) => <h3 className="display mt-4 text-xl font-medium">{children}</h3>,
  h3: ({ children }) => <h4 className="mt-3 font-semibold">{children}</h4>,
  ul: ({ children }) => <ul className="list-disc pl-6">{children}</ul>,
  ol: ({ children }) => <ol className="list-decimal pl-6">{children}</ol>,
  blockquote: ({ children }) => (
    <blockquote className="border-l-2 border-accent pl-4 text-muted">{children}</blockquote>
  ),
  pre: ({ children }) => <pre className="overflow-x-auto rounded-xl bg-panel p-4 text-sm">{children}</pre>,
  table: ({ children }) => (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-left [&_td]:border-b [&_td]:p-2 [&_th]:border-b [&_th]:p-2">
        {children}
      </table>
    </div>
  ),
};

/** Markdown without raw HTML. A finished block is not read again while the next one streams. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className="flex flex-col gap-3 leading-relaxed wrap-anywhere">
      {splitBlocks(text).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks only ever grow at the end.
        <Block key={index} text={block} />
      ))}
    </div>
  );
}

const Block = memo(function Block({ text }: { text: string }) {
  return (
    <ReactMarkdown remarkPlugins={[remarkGfm]} components={components}>
      {text}
    </ReactMarkdown>
  );
});
