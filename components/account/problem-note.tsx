/** What went wrong with the whole of a form or a list; nothing when nothing did. */
export function ProblemNote({ problem }: { problem: string | undefined | null }) {
  if (!problem) return null;
  return (
    <p role="alert" className="rounded-xl bg-danger-soft px-4 py-3 text-danger">
      {problem}
    </p>
  );
}
