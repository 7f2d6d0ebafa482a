import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Moment } from "@/components/account/moment";
import type { AuditEvent, AuditPerson } from "@/lib/audit/contract";
import { nameAct } from "./name-act";

export interface NamedPrompt {
  id: string;
  title: string;
}

/** One thing that was done: what, by whom, to whom, when and where from. */
export function AuditRow({ event, prompts }: { event: AuditEvent; prompts: NamedPrompt[] }) {
  const t = useTranslations("admin");
  const { action, at, actor, subject, network, request_id, detail } = event;
  const { by, ...more } = detail;
  const prompt = prompts.find(({ id }) => id === subject?.id);
  const isOther = actor !== null && subject !== null && subject.id !== actor.id;
  const who = () => <Who person={actor ?? subject} />;
  const said = Object.entries(more).map(
    ([name, value]) => `${name.replaceAll("_", " ")}: ${inWords(value, t("audit.noValue"))}`,
  );
  return (
    <div className="px-5 py-3.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="font-medium">{nameAct(action, t)}</h2>
        <p className="text-sm text-muted tabular-nums">
          <Moment at={at} />
        </p>
      </div>
      <p className="text-[0.94rem] wrap-anywhere">
        {by === "command" ? (
          t.rich("audit.byCommand", { muted, who })
        ) : isOther ? (
          t.rich("audit.toWhom", {
            muted,
            who,
            whom: () => (prompt ? <Named prompt={prompt} /> : <Who person={subject} />),
          })
        ) : (
          <Who person={actor ?? subject} />
        )}
      </p>
      <p className="pt-1 text-sm text-muted wrap-anywhere">
        {[...said, network && t("audit.network", { network })].filter(Boolean).join(" · ")}
        {request_id ? (
          <span className="block font-mono text-xs">{t("audit.request", { id: request_id })}</span>
        ) : null}
      </p>
    </div>
  );
}

const link = "underline decoration-edge/60 underline-offset-2 hover:text-accent";

function Named({ prompt }: { prompt: NamedPrompt }) {
  return (
    <Link href={`/admin/prompts/${prompt.id}`} prefetch={false} className={link}>
      {prompt.title}
    </Link>
  );
}

function Who({ person }: { person: AuditPerson | null }) {
  const t = useTranslations("admin.audit");
  if (!person) return <span className="text-muted">{t("nobody")}</span>;
  if (!person.email) return <span className="font-mono text-sm text-muted">{person.id}</span>;
  return (
    <Link href={`/admin/people/${person.id}`} prefetch={false} className={link}>
      {person.email}
    </Link>
  );
}

function muted(chunks: ReactNode) {
  return <span className="text-muted">{chunks}</span>;
}

function inWords(value: unknown, none: string): string {
  if (value === null) return none;
  return Array.isArray(value) ? value.join(", ") : String(value);
}
