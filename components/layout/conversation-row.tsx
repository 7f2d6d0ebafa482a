"use client";
import { MoreHorizontal, Pencil, Pin, PinOff, Trash2 } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { Suspense, useEffect, useRef, useState } from "react";
import { Popover } from "@/components/ui/popover";
import type { Conversation } from "@/lib/conversations/contract";
import { useWorkspace } from "./workspace";

// Loaded when asked for: hardly any visit needs them. Each waits in a boundary of its own, or the page would vanish meanwhile.
const DeleteConversation = dynamic(() =>
  import("./delete-conversation").then((file) => file.DeleteConversation),
);
const RenameConversation = dynamic(() =>
  import("./rename-conversation").then((file) => file.RenameConversation),
);

const itemClass =
  "flex min-h-10 w-full items-center gap-2.5 rounded-lg px-3 text-start text-[0.92rem] hover:bg-tint";

/** One conversation in the list, with what can be done to it. */
export function ConversationRow({
  conversation,
  isCurrent,
}: {
  conversation: Conversation;
  isCurrent: boolean;
}) {
  const [mode, setMode] = useState<"rest" | "rename" | "delete">("rest");
  const rest = () => setMode("rest");
  const link = useFocusAfter(mode === "rename");
  if (mode === "rename") {
    return (
      <Suspense fallback={<li className="h-10" />}>
        <RenameConversation conversation={conversation} onDone={rest} />
      </Suspense>
    );
  }
  return (
    <li
      className={`group relative flex items-center rounded-lg transition-colors ${isCurrent ? "bg-accent-soft text-accent-strong" : "hover:bg-tint"}`}
    >
      <Link
        ref={link}
        href={`/chat/${conversation.id}`}
        prefetch={false}
        aria-current={isCurrent ? "page" : undefined}
        title={conversation.title}
        className={`min-w-0 flex-1 truncate rounded-lg py-2 ps-3 pe-10 md:pe-3 md:group-focus-within:pe-10 md:group-hover:pe-10 text-[0.92rem] leading-5 ${isCurrent ? "font-medium" : ""}`}
      >
        {conversation.title}
      </Link>
      <Popover
        label={`Actions for ${conversation.title}`}
        button={<MoreHorizontal className="size-4" aria-hidden="true" />}
        buttonClassName="absolute end-1 grid size-8 place-items-center rounded-md text-muted hover:text-ink focus-visible:opacity-100 group-hover:opacity-100 md:opacity-0"
        className="w-44 p-1"
      >
        {(close) => (
          <RowActions
            conversation={conversation}
            onPick={(next) => {
              close();
              setMode(next);
            }}
          />
        )}
      </Popover>
      {mode === "delete" ? (
        <Suspense>
          <DeleteConversation conversation={conversation} isCurrent={isCurrent} onDone={rest} />
        </Suspense>
      ) : null}
    </li>
  );
}

/** Where the keyboard goes on when a field that took this row's place is gone, unless the person went elsewhere. */
function useFocusAfter(isReplaced: boolean) {
  const link = useRef<HTMLAnchorElement>(null);
  const wasReplaced = useRef(false);
  useEffect(() => {
    if (wasReplaced.current && !isReplaced && document.activeElement === document.body) link.current?.focus();
    wasReplaced.current = isReplaced;
  }, [isReplaced]);
  return link;
}

function RowActions({
  conversation,
  onPick,
}: {
  conversation: Conversation;
  onPick: (mode: "rest" | "rename" | "delete") => void;
}) {
  const { list } = useWorkspace();
  const isPinned = conversation.pinned;
  const PinIcon = isPinned ? PinOff : Pin;
  const togglePin = () => {
    onPick("rest");
    list.change(conversation.id, { pinned: !isPinned });
    list
      .save(conversation.id, { pinned: !isPinned })
      .catch(() => list.change(conversation.id, { pinned: isPinned }));
  };
  return (
    <>
      <button type="button" className={itemClass} onClick={() => onPick("rename")}>
        <Pencil className="size-4" aria-hidden="true" /> Rename
      </button>
      <button type="button" className={itemClass} onClick={togglePin}>
        <PinIcon className="size-4" aria-hidden="true" /> {isPinned ? "Unpin" : "Pin"}
      </button>
      <button type="button" className={`${itemClass} text-danger`} onClick={() => onPick("delete")}>
        <Trash2 className="size-4" aria-hidden="true" /> Delete…
      </button>
    </>
  );
}
