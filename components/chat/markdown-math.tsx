import ReactMarkdown, { type Components } from "react-markdown";
import rehypeKatex from "rehype-katex";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import { withMathMarks } from "./math-marks";

/** MathML, which browsers draw themselves and read aloud: no fonts, no styles, and nothing that a formula could load. */
const katex = {
  output: "mathml",
  throwOnError: false,
  strict: false,
  trust: false,
  maxExpand: 200,
  maxSize: 20,
};

/** A block with formulas in it; a formula that is none stands as it was written. */
export function MarkdownMath({ text, components }: { text: string; components: Components }) {
  return (
    <ReactMarkdown
      remarkPlugins={[remarkGfm, [remarkMath, { singleDollarTextMath: false }]]}
      rehypePlugins={[[rehypeKatex, katex]]}
      components={components}
    >
      {withMathMarks(text)}
    </ReactMarkdown>
  );
}
