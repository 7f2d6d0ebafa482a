import type { ReactNode } from "react";
import { DeskNav } from "@/components/admin/desk-nav";
import { SpokenWords } from "@/components/ui/spoken-words";
import { currentActor } from "@/lib/auth/current-actor";
import { OF_THE_APP } from "@/lib/i18n/words";
import { getMe } from "@/lib/users";

/** The desk's pages below their list. Each page checks by itself who asks; whoever may not is shown no list either. */
export default async function Desk({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  const isAdmin = actor ? (await getMe(actor)).role === "admin" : false;
  if (!isAdmin) return children;
  return (
    <SpokenWords of={[...OF_THE_APP, "admin", "adminPrompts"]}>
      <div className="flex min-h-0 flex-1 flex-col">
        <DeskNav />
        {children}
      </div>
    </SpokenWords>
  );
}
