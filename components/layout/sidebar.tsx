"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { signOut } from "@/components/auth/sign-in";
import { Button, buttonClass } from "@/components/ui/button";
import { Wordmark } from "@/components/ui/wordmark";
import type { Conversation } from "@/lib/conversations/contract";

export function Sidebar({ conversations, model }: { conversations: Conversation[]; model: string }) {
  const path = usePathname();
  return (
    <aside className="flex shrink-0 flex-col gap-4 border-line bg-panel p-4 max-md:border-b md:sticky md:top-0 md:h-dvh md:w-72 md:border-r">
      <div className="flex items-center justify-between gap-2">
        <Link href="/chat">
          <Wordmark />
        </Link>
      </div>
      <a href="/chat" className={buttonClass("solid")}>
        New conversation
      </a>
      <nav aria-label="Conversations" className="min-h-0 grow overflow-y-auto max-md:max-h-28">
        {conversations.length === 0 ? (
          <p className="px-2 text-sm text-muted">Your conversations will be listed here.</p>
        ) : null}
        <ul className="flex flex-col gap-0.5">
          {conversations.map(({ id, title }) => (
            <li key={id}>
              <Link
                href={`/chat/${id}`}
                aria-current={path === `/chat/${id}` ? "page" : undefined}
                className="block truncate rounded-lg px-3 py-2 text-[0.94rem] hover:bg-tint aria-[current=page]:bg-tint aria-[current=page]:font-medium"
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="text-sm text-muted">Answers by: {model}</p>
      <div className="flex gap-2">
        <Link href="/profile" className={buttonClass("quiet", "grow")}>
          Profile
        </Link>
        <Button onClick={() => void signOut()}>Sign out</Button>
      </div>
    </aside>
  );
}
