import { notFound, redirect } from "next/navigation";
import { ChatView } from "@/components/chat/chat-view";
import { currentActor } from "@/lib/auth/current-actor";
import { getConversation, history } from "@/lib/conversations";
import { ConversationPath } from "@/lib/conversations/contract";

type Given = { params: Promise<unknown>; searchParams: Promise<{ message?: string }> };

export default async function Thread({ params, searchParams }: Given) {
  const actor = await currentActor();
  if (!actor) redirect("/sign-in");
  const path = ConversationPath.safeParse(await params);
  if (!path.success) notFound();
  const { conversationId } = path.data;
  const { message: around } = await searchParams;
  const conversation = await getConversation(actor, conversationId).catch(() => notFound());
  const page = await history(actor, conversationId, { limit: 30, around }).catch(() => notFound());
  return (
    <>
      <title>{`${conversation.title} · Career Advisor`}</title>
      <ChatView
        key={conversationId}
        id={conversationId}
        messages={page.items}
        olderCursor={page.nextCursor}
      />
    </>
  );
}
