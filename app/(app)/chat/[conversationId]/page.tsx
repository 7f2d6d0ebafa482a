import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { passageHref } from "@/components/chat/passage-href";
import { readTarget } from "@/components/chat/read-target";
import { Thread } from "@/components/chat/thread";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { getConversation, history } from "@/lib/conversations";
import { ConversationPath } from "@/lib/conversations/contract";
import { withErrorIn } from "@/lib/i18n/problem-in";

type Given = { params: Promise<unknown>; searchParams: Promise<unknown> };

// More than a screen shows: what is older loads when the reader scrolls.
const FIRST_PAGE = 20;

/** The conversation of this address. Ends in the sign-in page or the not-found page where there is none to see. */
const found = cache(async (params: Promise<unknown>, query: Promise<unknown>) => {
  const path = ConversationPath.safeParse(await params);
  if (!path.success) notFound();
  const id = path.data.conversationId;
  const target = readTarget(await query);
  const actor = await currentActor();
  if (!actor) redirect(signInPath(target ? passageHref(id, target.message, target.passage) : `/chat/${id}`));
  const conversation = await getConversation(actor, id).catch(nothingThere);
  return { actor, conversation, target };
});

export async function generateMetadata({ params, searchParams }: Given): Promise<Metadata> {
  return { title: (await found(params, searchParams)).conversation.title };
}

export default async function ThreadPage({ params, searchParams }: Given) {
  const { actor, conversation, target } = await found(params, searchParams);
  const read = (around?: string) => history(actor, conversation.id, { limit: FIRST_PAGE, around });
  // A passage's source may have been deleted since: the conversation is still worth opening.
  const { items, nextCursor } = await read(target?.message).catch(() => read());
  const locale = await getLocale();
  return (
    <Thread
      key={conversation.id}
      conversation={conversation}
      messages={items.map((message) => withErrorIn(locale, message))}
      olderCursor={nextCursor}
      target={target}
    />
  );
}

function nothingThere(error: unknown): never {
  if (error instanceof Error && "code" in error && error.code === "not_found") notFound();
  throw error;
}
