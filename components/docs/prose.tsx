import { Blocks } from "@/components/chat/markdown/blocks";
import { readMarkdown } from "@/components/chat/markdown/read-markdown";

/** Words of the document, which are Markdown. */
export function Prose({ text }: { text: string }) {
  return (
    <div className="prose">
      <Blocks of={readMarkdown(text)} />
    </div>
  );
}
