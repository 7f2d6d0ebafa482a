import Markdown from "react-markdown";
import remarkGfm from "remark-gfm";

const components = {
  table: ({ children }: { children?: React.ReactNode }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className="table-box" tabIndex={0} aria-label="Table">
      <table>{children}</table>
    </section>
  ),
};

/** Words of the document, which are Markdown. */
export function Prose({ text }: { text: string }) {
  return (
    <div className="prose">
      <Markdown remarkPlugins={[remarkGfm]} components={components}>
        {text}
      </Markdown>
    </div>
  );
}
