import { notFound } from "next/navigation";

/** Whoever is no administrator learns nothing of these pages. For the `catch` of what a page reads. */
export function nothingForOthers(error: unknown): never {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "forbidden" || code === "not_found") notFound();
  throw error;
}
