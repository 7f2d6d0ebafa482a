import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDates } from "@/components/ui/dates";
import type { MessageStatus } from "@/lib/conversations/contract";

/** What paper shows of a message. */
export interface Said {
  id: string;
  role: "user" | "assistant";
  text: string;
  status: MessageStatus;
  model: string | null;
  created_at: string;
  /** Names of the documents that came with it. */
  files: string[];
}

/** Who said it and when, what was said, and what came with it. */
export function PrintedMessage({
  message: { role, model, created_at, files, status },
  zone,
  children,
}: {
  message: Said;
  zone: string;
  children: ReactNode;
}) {
  const t = useTranslations("print");
  const { timeOf } = useDates();
  const names = new Intl.ListFormat(useLocale(), { type: "unit", style: "short" });
  const at = timeOf(created_at, zone);
  const time = (chunks: ReactNode) => <time dateTime={created_at}>{chunks}</time>;
  return (
    <article className={`mb-7 ${role === "user" ? "border-s-2 border-ink ps-4" : ""}`}>
      <h2 className="flex flex-wrap items-baseline gap-x-2 pb-1 text-sm break-after-avoid">
        <span className="font-semibold">{t(`message.${role}`)}</span>
        <span className="text-muted">
          {role === "assistant" && model ? t.rich("message.byModel", { model, at, time }) : time(at)}
        </span>
      </h2>
      {children}
      {files.length > 0 ? (
        <p className="pt-1.5 text-sm text-muted">{t("message.attached", { files: names.format(files) })}</p>
      ) : null}
      {status === "complete" ? null : (
        <p className="pt-1.5 text-sm text-muted italic">{t(`endings.${status}`)}</p>
      )}
    </article>
  );
}
