import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { WorkspaceProvider } from "@/components/layout/workspace";
import { advisorStatus } from "@/lib/advisor";
import { currentActor } from "@/lib/auth/current-actor";
import { listConversations } from "@/lib/conversations";
import { getMe } from "@/lib/users";

const LISTED = 40;

/** What every page of a signed-in person stands in: the list beside it, and the conversations that are open. */
export default async function SignedIn({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor) redirect("/sign-in");
  const [me, conversations, jar] = await Promise.all([
    getMe(actor),
    listConversations(actor, { limit: LISTED }),
    cookies(),
  ]);
  const theme = jar.get("theme")?.value;
  return (
    <WorkspaceProvider personId={me.id} conversations={conversations}>
      <AppShell
        person={{ name: me.name, email: me.email }}
        advisor={advisorStatus()}
        theme={theme === "light" || theme === "dark" ? theme : "system"}
      >
        {children}
      </AppShell>
    </WorkspaceProvider>
  );
}
