import { MessageCircleDashed } from "lucide-react";

/** Stands before the title of a conversation that nobody remembers. */
export function TemporaryMark() {
  return (
    <MessageCircleDashed
      role="img"
      aria-label="Temporary:"
      className="me-1.5 inline size-3.5 align-[-0.15em] text-muted"
    />
  );
}
