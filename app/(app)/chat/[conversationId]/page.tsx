import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { Thread } from "@/components/chat/thread";
import { currentActor } from "@/lib/auth/current-actor";
import { getConversation, history } from "@/lib/conversations";
import { ConversationPath } from "@/lib/conversations/contract";

type Given = { params: Promise<unknown>; searchParams: Promise<{ message?: string }> };

// More than a screen shows: what is older loads when the reader scrolls.
const FIRST_PAGE = 20;

/** The conversation of this address. Ends in the sign-in page or the not-found page where there is none to see. */
const found = cache(async (params: Promise<unknown>) => {
  const actor = await currentActor();
  if (!actor) redirect("/sign-in");
  const path = ConversationPath.safeParse(await params);
  if (!path.success) notFound();
  const conversation = await getConversation(actor, path.data.conversationId).catch(nothingThere);
  return { actor, conversation };
});

export async function generateMetadata({ params }: Given): Promise<Metadata> {
  return { title: (await found(params)).conversation.title };
}

export default async function ThreadPage({ params, searchParams }: Given) {
  const { actor, conversation } = await found(params);
  const { message: target } = await searchParams;
  const around = ConversationPath.shape.conversationId.safeParse(target).data;
  const read = (reach?: string) => history(actor, conversation.id, { limit: FIRST_PAGE, around: reach });
  // A passage's source may have been deleted since: the conversation is still worth opening.
  const { items, nextCursor } = await read(around).catch(() => read());
  return (
    <Thread
      key={conversation.id}
      conversation={conversation}
      messages={items}
      olderCursor={nextCursor}
      target={around ?? null}
    />
  );
}

function nothingThere(error: unknown): never {
  if (error instanceof Error && "code" in error && error.code === "not_found") notFound();
  throw error;
}
