import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { Sidebar } from "@/components/layout/sidebar";
import { advisorStatus } from "@/lib/advisor";
import { currentActor } from "@/lib/auth/current-actor";
import { listConversations } from "@/lib/conversations";

export default async function Signed({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor) redirect("/sign-in");
  const { items } = await listConversations(actor, { limit: 50 });
  return (
    <div className="flex min-h-dvh flex-col md:flex-row">
      <Sidebar conversations={items} model={advisorStatus().label} />
      <main className="flex min-w-0 grow flex-col">{children}</main>
    </div>
  );
}
