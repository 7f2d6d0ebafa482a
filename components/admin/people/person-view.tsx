"use client";
import Link from "next/link";
import { useState } from "react";
import { Moment } from "@/components/account/moment";
import { Section } from "@/components/account/section";
import { UsageView } from "@/components/account/usage-view";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import type { PersonDetail } from "@/lib/users/people/contract";
import { BudgetForm } from "./budget-form";
import { Marks } from "./marks";
import { usePerson } from "./use-person";

/** One person, to whoever administers: who they are, what they use, and what may be done about it. */
export function PersonView({ first, isSelf }: { first: PersonDetail; isSelf: boolean }) {
  const { person, busy, problem, said, change, endSessions } = usePerson(first);
  const { id, email, created_at, last_seen_at, sessions, tokens, usage, budget } = person;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <span className="wrap-anywhere">{email}</span>
        <Marks person={person} />
      </p>
      <p className="pt-1 text-sm text-muted">
        Here since <Moment at={created_at} />
        {last_seen_at ? (
          <>
            , last seen <Moment at={last_seen_at} />
          </>
        ) : null}
        . <span className="font-mono text-xs">{id}</span>
      </p>
      <ProblemNote problem={problem} className="mt-4 rounded-2xl" />
      <p role="status" className={said ? "mt-4 rounded-2xl bg-accent-soft px-4 py-3 text-accent-strong" : ""}>
        {said}
      </p>
      <div className="flex flex-col divide-y">
        <Section
          title="Access"
          about={`Signed in with ${count(sessions, "browser")}; ${count(tokens, "access token")} of theirs ${tokens === 1 ? "stands" : "stand"}.`}
        >
          <Access person={person} isSelf={isSelf} busy={busy} change={change} endSessions={endSessions} />
        </Section>
        <Section title="Use" about="Of the last thirty days. What was said is theirs alone.">
          <UsageView usage={usage} />
        </Section>
        <Section title="Budget" about="Where nothing is written, what everybody may spend holds.">
          <BudgetForm
            budget={budget}
            isBusy={busy !== null}
            onSave={(limits) => void change("budget", { budget: limits }, "The budget is changed.")}
          />
        </Section>
        <Section title="What was done">
          <Link
            href={`/admin/audit?person=${id}`}
            prefetch={false}
            className="text-accent underline underline-offset-2"
          >
            Their entries in the audit log
          </Link>
        </Section>
      </div>
    </>
  );
}

type Person = ReturnType<typeof usePerson>;
type Given = Pick<Person, "person" | "busy" | "change" | "endSessions"> & { isSelf: boolean };

function Access({ person: { role, disabled_at, sessions }, isSelf, busy, change, endSessions }: Given) {
  const isAdmin = role === "admin";
  return (
    <div className="flex flex-wrap gap-2.5">
      <Button
        disabled={busy !== null}
        onClick={() =>
          void change(
            "role",
            { role: isAdmin ? "user" : "admin" },
            isAdmin ? "No administrator any more." : "An administrator now.",
          )
        }
      >
        {isAdmin ? "Take the administrator’s role" : "Make an administrator"}
      </Button>
      <Button disabled={busy !== null || sessions === 0} onClick={() => void endSessions()}>
        Sign out everywhere
      </Button>
      {disabled_at ? (
        <Button
          disabled={busy !== null}
          onClick={() => void change("disabled", { disabled: false }, "Enabled: they may sign in again.")}
        >
          Enable the account
        </Button>
      ) : isSelf ? null : (
        <Disable
          isBusy={busy !== null}
          onDisable={() =>
            void change(
              "disabled",
              { disabled: true },
              "Disabled: signed out everywhere, and no token of theirs is taken.",
            )
          }
        />
      )}
    </div>
  );
}

/** Asked twice: it ends what somebody is doing. */
function Disable({ isBusy, onDisable }: { isBusy: boolean; onDisable: () => void }) {
  const [isSure, setSure] = useState(false);
  if (!isSure) return <Button onClick={() => setSure(true)}>Disable the account…</Button>;
  return (
    <>
      <Button look="danger" disabled={isBusy} onClick={onDisable}>
        Disable and sign out everywhere
      </Button>
      <Button look="bare" onClick={() => setSure(false)}>
        Leave it
      </Button>
    </>
  );
}

function count(of: number, what: string): string {
  return `${of} ${what}${of === 1 ? "" : "s"}`;
}
