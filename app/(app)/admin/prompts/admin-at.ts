import { notFound, redirect } from "next/navigation";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { requireAdmin } from "@/lib/users";

/** The administrator whose page this is. Whoever is none learns nothing of it. */
export async function adminAt(path: string) {
  const actor = await currentActor();
  if (!actor) redirect(signInPath(path));
  await requireAdmin(actor).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "forbidden") notFound();
    throw error;
  });
  return actor;
}
