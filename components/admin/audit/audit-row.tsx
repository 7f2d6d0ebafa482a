import Link from "next/link";
import { Moment } from "@/components/account/moment";
import { ACTIONS, type AuditEvent, type AuditPerson } from "@/lib/audit/contract";

export interface NamedPrompt {
  id: string;
  title: string;
}

/** One thing that was done: what, by whom, to whom, when and where from. */
export function AuditRow({ event, prompts }: { event: AuditEvent; prompts: NamedPrompt[] }) {
  const { action, at, actor, subject, network, request_id, detail } = event;
  const { by, ...more } = detail;
  const prompt = prompts.find(({ id }) => id === subject?.id);
  const isOther = actor !== null && subject !== null && subject.id !== actor.id;
  return (
    <li className="px-5 py-3.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="font-medium">{ACTIONS[action] ?? action}</h2>
        <p className="text-sm text-muted tabular-nums">
          <Moment at={at} />
        </p>
      </div>
      <p className="text-[0.94rem] wrap-anywhere">
        {by === "command" ? <span className="text-muted">A command, to </span> : null}
        <Who person={actor ?? subject} />
        {isOther ? (
          <>
            <span className="text-muted"> · to </span>
            {prompt ? <Named prompt={prompt} /> : <Who person={subject} />}
          </>
        ) : null}
      </p>
      <p className="pt-1 text-sm text-muted wrap-anywhere">
        {[...Object.entries(more).map(inWords), network && `from ${network}`].filter(Boolean).join(" · ")}
        {request_id ? <span className="block font-mono text-xs">request {request_id}</span> : null}
      </p>
    </li>
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
  if (!person) return <span className="text-muted">Somebody not signed in</span>;
  if (!person.email) return <span className="font-mono text-sm text-muted">{person.id}</span>;
  return (
    <Link href={`/admin/people/${person.id}`} prefetch={false} className={link}>
      {person.email}
    </Link>
  );
}

function inWords([name, value]: [string, unknown]): string {
  const said = Array.isArray(value) ? value.join(", ") : value === null ? "none" : String(value);
  return `${name.replaceAll("_", " ")}: ${said}`;
}
