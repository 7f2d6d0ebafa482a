import { numbered } from "../numbered";
import { diffWords } from "./diff-words";

/** A text with what became of it, word by word; read aloud as deleted and inserted. */
export function DiffText({ before, after }: { before: string; after: string }) {
  return numbered(diffWords(before, after)).map(({ item: { kind, text }, key }) => {
    if (kind === "gone") {
      return (
        <del key={key} className="rounded bg-danger-soft text-danger">
          {text}
        </del>
      );
    }
    return kind === "new" ? (
      <ins key={key} className="rounded bg-accent-soft text-accent-strong">
        {text}
      </ins>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
