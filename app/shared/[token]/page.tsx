import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { SharedThread } from "@/components/sharing/shared-thread";
import { SpokenWords } from "@/components/ui/spoken-words";
import { sharedConversation } from "@/lib/conversations";
import { TokenPath } from "@/lib/conversations/sharing/contract";

type Given = { params: Promise<unknown> };

/** What this link shows. Ends in the not-found page where it shows nothing (any more). */
const found = cache(async (params: Promise<unknown>) => {
  const path = TokenPath.safeParse(await params);
  if (!path.success) notFound();
  return sharedConversation(path.data.token).catch((error) => {
    if (error instanceof Error && "code" in error && error.code === "not_found") notFound();
    throw error;
  });
});

export async function generateMetadata({ params }: Given): Promise<Metadata> {
  const { title } = await found(params);
  return { title, robots: { index: false, follow: false, noarchive: true }, referrer: "no-referrer" };
}

export default async function Shared({ params }: Given) {
  const conversation = await found(params);
  return (
    <SpokenWords of={["common", "chat", "thread", "sharing"]}>
      <SharedThread conversation={conversation} />
    </SpokenWords>
  );
}
