import { MessageCircleDashed } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";

/** The beginning of a conversation that is remembered, or of one that is not, and the way to the other. */
export function Greeting({ name, isTemporary }: { name: string | null; isTemporary: boolean }) {
  const t = useTranslations("chat.greeting");
  const hello = name ? t("whereToNamed", { name: firstName(name) }) : t("whereTo");
  return (
    <>
      <h1 className="display text-4xl sm:text-5xl">{isTemporary ? t("temporary") : hello}</h1>
      <p className="mt-3 max-w-xl text-lg text-muted">{isTemporary ? t("temporaryAbout") : t("about")}</p>
      <Link
        href={isTemporary ? "/chat" : "/chat?temporary"}
        replace
        prefetch={false}
        className={`mt-4 inline-flex min-h-9 items-center gap-2 rounded-full border px-3.5 text-[0.9rem] text-muted transition-colors hover:border-edge hover:text-ink ${isTemporary ? "bg-tint" : "border-dashed border-edge/60"}`}
      >
        <MessageCircleDashed className="size-4" aria-hidden="true" />
        {isTemporary ? t("toRemembered") : t("toTemporary")}
      </Link>
    </>
  );
}

function firstName(name: string) {
  return name.trim().split(/\s+/)[0] ?? name;
}
