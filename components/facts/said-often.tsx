import type { Fact } from "@/lib/users/contract";

/** That the same was said elsewhere too, and is forgotten there too; nothing where it was said once. */
export function SaidOften({ fact: { said_in } }: { fact: Fact }) {
  if (said_in < 2) return null;
  return (
    <p className="text-sm text-muted">Said in {said_in} places. Forgetting it forgets it in all of them.</p>
  );
}
