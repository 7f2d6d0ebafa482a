import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { FollowLanguage } from "@/components/layout/follow-language";
import { WorkspaceProvider } from "@/components/layout/workspace";
import { SpokenWords } from "@/components/ui/spoken-words";
import { advisorStatus } from "@/lib/advisor";
import { currentActor } from "@/lib/auth/current-actor";
import { listConversations } from "@/lib/conversations";
import { LOCALE_COOKIE } from "@/lib/i18n/locales";
import { OF_THE_APP } from "@/lib/i18n/words";
import { getMe } from "@/lib/users";

const LISTED = 40;

/** What every page of a signed-in person stands in: the list beside it, and the conversations that are open. */
export default async function SignedIn({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  // Each page asks to sign in by itself: it knows where to come back to.
  if (!actor) return children;
  const [me, conversations, jar] = await Promise.all([
    getMe(actor),
    listConversations(actor, { limit: LISTED }),
    cookies(),
  ]);
  const theme = jar.get("theme")?.value;
  return (
    <SpokenWords of={OF_THE_APP}>
      {jar.has(LOCALE_COOKIE) ? null : <FollowLanguage preferred={me.preferences.locale} />}
      <WorkspaceProvider
        personId={me.id}
        conversations={conversations}
        memoryPausedSince={me.memory_paused_at}
      >
        <AppShell
          person={{ name: me.name, email: me.email, isAdmin: me.role === "admin" }}
          advisor={advisorStatus()}
          theme={theme === "light" || theme === "dark" ? theme : "system"}
        >
          {children}
        </AppShell>
      </WorkspaceProvider>
    </SpokenWords>
  );
}
