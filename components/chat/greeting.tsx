import { MessageCircleDashed } from "lucide-react";
import Link from "next/link";

/** The beginning of a conversation that is remembered, or of one that is not, and the way to the other. */
export function Greeting({ name, isTemporary }: { name: string | null; isTemporary: boolean }) {
  const hello = name ? `Where to, ${firstName(name)}?` : "Where to?";
  return (
    <>
      <h1 className="display text-4xl sm:text-5xl">{isTemporary ? "Off the record" : hello}</h1>
      <p className="mt-3 max-w-xl text-lg text-muted">
        {isTemporary
          ? "Here I know nothing of you, and afterwards nothing of this: none of it is remembered, and in 24 hours it is gone."
          : "Say what is on your mind in your own words, or begin with one of these. What you tell me here I know in every later conversation."}
      </p>
      <Link
        href={isTemporary ? "/chat" : "/chat?temporary"}
        replace
        prefetch={false}
        className={`mt-4 inline-flex min-h-9 items-center gap-2 rounded-full border px-3.5 text-[0.9rem] text-muted transition-colors hover:border-edge hover:text-ink ${isTemporary ? "bg-tint" : "border-dashed border-edge/60"}`}
      >
        <MessageCircleDashed className="size-4" aria-hidden="true" />
        {isTemporary ? "Switch to a remembered one" : "Temporary conversation"}
      </Link>
    </>
  );
}

function firstName(name: string) {
  return name.trim().split(/\s+/)[0] ?? name;
}
