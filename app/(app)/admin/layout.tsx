import type { ReactNode } from "react";
import { DeskNav } from "@/components/admin/desk-nav";
import { currentActor } from "@/lib/auth/current-actor";
import { getMe } from "@/lib/users";

/** The desk's pages below their list. Each page checks by itself who asks; whoever may not is shown no list either. */
export default async function Desk({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  const isAdmin = actor ? (await getMe(actor)).role === "admin" : false;
  if (!isAdmin) return children;
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <DeskNav />
      {children}
    </div>
  );
}
