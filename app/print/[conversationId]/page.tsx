import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { PrintedThread } from "@/components/print/printed-thread";
import { SpokenWords } from "@/components/ui/spoken-words";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { wholeConversation } from "@/lib/conversations";
import { ConversationPath } from "@/lib/conversations/contract";

type Given = { params: Promise<unknown> };

/** The whole conversation of this address. Ends in the sign-in page or the not-found page where there is none to see. */
const found = cache(async (params: Promise<unknown>) => {
  const path = ConversationPath.safeParse(await params);
  if (!path.success) notFound();
  const id = path.data.conversationId;
  const actor = await currentActor();
  if (!actor) redirect(signInPath(`/print/${id}`));
  return wholeConversation(actor, id).catch((error) => {
    if (error instanceof Error && "code" in error && error.code === "not_found") notFound();
    throw error;
  });
});

/** The browser proposes the title as the file's name. */
export async function generateMetadata({ params }: Given): Promise<Metadata> {
  return { title: (await found(params)).conversation.title };
}

export default async function PrintPage({ params }: Given) {
  const { conversation, messages } = await found(params);
  const said = messages.map(({ id, role, text, status, model, created_at, files }) => {
    return { id, role, text, status, model, created_at, files: files.map(({ name }) => name) };
  });
  return (
    <SpokenWords of={["common", "chat", "thread", "print"]}>
      <PrintedThread id={conversation.id} title={conversation.title} said={said} />
    </SpokenWords>
  );
}
