interface Given {
  problem: string | undefined | null;
  className?: string;
}

/** What went wrong with the whole of a form or a list, in a box; nothing when nothing did. */
export function ProblemNote({ problem, className = "rounded-xl" }: Given) {
  return <ProblemLine problem={problem} className={`bg-danger-soft px-4 py-3 ${className}`} />;
}

/** What went wrong, in a line beside what it happened to; nothing when nothing did. */
export function ProblemLine({ problem, className = "text-sm" }: Given) {
  if (!problem) return null;
  return (
    <p role="alert" className={`text-danger ${className}`}>
      {problem}
    </p>
  );
}
