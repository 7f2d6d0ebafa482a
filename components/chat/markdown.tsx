import { lazy, memo, Suspense } from "react";
import ReactMarkdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import { CodeBlock } from "./code-block";
import { hasMath } from "./math-marks";
import { SafeLink } from "./safe-link";
import { ScrollBox } from "./scroll-box";
import { splitBlocks } from "./split-blocks";

/** Without the way to it, formulas stand as they were written. */
const MarkdownMath = lazy(() =>
  import("./markdown-math")
    .then(({ MarkdownMath }) => ({ default: MarkdownMath }))
    .catch(() => ({ default: Plain })),
);

const components: Components = {
  a: ({ href, children }) => <SafeLink href={href}>{children}</SafeLink>,
  // An image would ask its server for it: name it instead.
  img: ({ alt }) => <span className="text-muted">[{alt || "image"}]</span>,
  pre: ({ children }) => <CodeBlock>{children}</CodeBlock>,
  table: ({ children }) => (
    <ScrollBox label="Table" className="table-box">
      <table>{children}</table>
    </ScrollBox>
  ),
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h5: ({ children }) => <h4>{children}</h4>,
  h6: ({ children }) => <h4>{children}</h4>,
};

/** Markdown without raw HTML. A finished block is not read again while the next one streams. */
export const Markdown = memo(function Markdown({
  text,
  isRunning = false,
}: {
  text: string;
  isRunning?: boolean;
}) {
  return (
    <div className={`prose ${isRunning ? "caret" : ""}`}>
      {splitBlocks(text).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks only ever grow at the end.
        <Block key={index} text={block} />
      ))}
    </div>
  );
});

const Block = memo(function Block({ text }: { text: string }) {
  return (
    <div dir="auto" className="prose-block">
      {hasMath(text) ? (
        <Suspense fallback={<Plain text={text} />}>
          <MarkdownMath text={text} components={components} />
        </Suspense>
      ) : (
        <Plain text={text} />
      )}
    </div>
  );
});

function Plain({ text }: { text: string; components?: Components }) {
  return (
    <ReactMarkdown remarkPlugins={[remarkGfm]} components={components}>
      {text}
    </ReactMarkdown>
  );
}
