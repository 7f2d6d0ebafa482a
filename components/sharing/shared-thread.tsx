import Link from "next/link";
import { useTranslations } from "next-intl";
import { readPage } from "@/components/chat/markdown/read-blocks";
import type { Piece } from "@/components/chat/markdown/read-markdown";
import { ReadText } from "@/components/chat/markdown/read-text";
import { buttonClass } from "@/components/ui/button";
import { useDates } from "@/components/ui/dates";
import { Mark, Wordmark } from "@/components/ui/wordmark";
import type { SharedConversation } from "@/lib/conversations/sharing/contract";

type Message = SharedConversation["messages"][number];

/** A conversation as it stood when it was shared, to be read by anybody who has the link. */
export function SharedThread({
  conversation: { title, shared_at, messages },
}: {
  conversation: SharedConversation;
}) {
  const t = useTranslations("sharing.shared");
  const { shortDate } = useDates();
  const answers = readPage(messages.map(({ role, text }) => (role === "assistant" ? text : "")));
  return (
    <div className="min-h-dvh">
      <header className="border-b bg-panel">
        <div className="mx-auto flex max-w-measure items-center justify-between gap-4 px-4 py-3 sm:px-6">
          <Link href="/" className="rounded-lg">
            <Wordmark />
          </Link>
          <Link href="/" className={buttonClass("quiet", "shrink-0")}>
            {t("getAdvice")}
          </Link>
        </div>
      </header>
      <main className="mx-auto max-w-measure px-4 pt-10 pb-16 sm:px-6">
        <h1 className="display text-3xl wrap-anywhere sm:text-4xl">{title}</h1>
        <p className="pt-3 pb-10 text-muted">{t("about", { date: shortDate(shared_at, "UTC") })}</p>
        {messages.length === 0 ? <p className="text-muted">{t("deleted")}</p> : null}
        <ol className="flex flex-col">
          {messages.map((message, index) => (
            <li key={`${message.created_at} ${message.text}`}>
              {message.role === "user" ? <Said message={message} /> : <Answered blocks={answers[index]} />}
            </li>
          ))}
        </ol>
      </main>
    </div>
  );
}

function Said({ message }: { message: Message }) {
  const t = useTranslations("sharing.shared");
  return (
    <div className="flex justify-end pb-7">
      <div className="max-w-[88%] rounded-3xl rounded-ee-lg bg-tint px-4.5 py-2.5 wrap-anywhere sm:max-w-[80%]">
        <h2 className="sr-only">{t("asked")}</h2>
        <p dir="auto" className="whitespace-pre-wrap">
          {message.text}
        </p>
      </div>
    </div>
  );
}

function Answered({ blocks = [] }: { blocks: Piece[][] | undefined }) {
  const t = useTranslations("sharing.shared");
  return (
    <article className="flex gap-4 pb-9">
      <Mark className="mt-0.5 hidden size-7 shrink-0 sm:block" />
      <div className="min-w-0 flex-1">
        <h2 className="sr-only">{t("answered")}</h2>
        <ReadText blocks={blocks} />
      </div>
    </article>
  );
}
