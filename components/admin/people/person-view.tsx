"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Moment } from "@/components/account/moment";
import { Section } from "@/components/account/section";
import { UsageView } from "@/components/account/usage-view";
import { AskedTwice } from "@/components/ui/asked-twice";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import type { PersonDetail } from "@/lib/users/people/contract";
import { BudgetForm } from "./budget-form";
import { Marks } from "./marks";
import { usePerson } from "./use-person";

/** One person, to whoever administers: who they are, what they use, and what may be done about it. */
export function PersonView({ first, isSelf }: { first: PersonDetail; isSelf: boolean }) {
  const t = useTranslations("admin");
  const { person, busy, problem, said, change, endSessions, resetFactor } = usePerson(first);
  const { id, email, created_at, last_seen_at, sessions, tokens, usage, budget } = person;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <span className="wrap-anywhere">{email}</span>
        <Marks person={person} />
      </p>
      <p className="pt-1 text-sm text-muted">
        {t.rich(last_seen_at ? "person.sinceAndSeen" : "person.since", {
          since: () => <Moment at={created_at} />,
          seen: () => (last_seen_at ? <Moment at={last_seen_at} /> : null),
        })}{" "}
        <span className="font-mono text-xs">{id}</span>
      </p>
      <ProblemNote problem={problem} className="mt-4 rounded-2xl" />
      <p role="status" className={said ? "mt-4 rounded-2xl bg-accent-soft px-4 py-3 text-accent-strong" : ""}>
        {said}
      </p>
      <div className="flex flex-col divide-y">
        <Section title={t("person.access")} about={t("person.accessAbout", { sessions, tokens })}>
          <Access {...{ person, isSelf, busy, change, endSessions, resetFactor }} />
        </Section>
        <Section title={t("person.use")} about={t("person.useAbout")}>
          <UsageView usage={usage} />
        </Section>
        <Section title={t("budget.title")} about={t("budget.about")}>
          <BudgetForm
            budget={budget}
            isBusy={busy !== null}
            onSave={(limits) => void change("budget", { budget: limits }, t("budget.changed"))}
          />
        </Section>
        <Section title={t("person.done")}>
          <Link
            href={`/admin/audit?person=${id}`}
            prefetch={false}
            className="text-accent underline underline-offset-2"
          >
            {t("person.entries")}
          </Link>
        </Section>
      </div>
    </>
  );
}

type Person = ReturnType<typeof usePerson>;
type Given = Pick<Person, "person" | "busy" | "change" | "endSessions" | "resetFactor"> & { isSelf: boolean };

function Access({ person, isSelf, busy, change, endSessions, resetFactor }: Given) {
  const { role, disabled_at, sessions, second_factor } = person;
  const t = useTranslations("admin.person");
  const isAdmin = role === "admin";
  return (
    <div className="flex flex-wrap gap-2.5">
      {isSelf && isAdmin ? (
        <AskedTwice
          ask={t("askOwnRole")}
          go={t("takeOwnRole")}
          keep={t("leave")}
          isBusy={busy !== null}
          onGo={() => change("role", { role: "user" }, t("roleTaken"))}
        />
      ) : (
        <Button
          disabled={busy !== null}
          onClick={() =>
            void change("role", { role: isAdmin ? "user" : "admin" }, t(isAdmin ? "roleTaken" : "roleGiven"))
          }
        >
          {t(isAdmin ? "takeRole" : "giveRole")}
        </Button>
      )}
      <Button disabled={busy !== null || sessions === 0} onClick={() => void endSessions()}>
        {t("signOut")}
      </Button>
      {second_factor && !isSelf ? (
        <AskedTwice
          ask={t("resetFactor")}
          go={t("resetFactorNow")}
          keep={t("leave")}
          isBusy={busy !== null}
          onGo={resetFactor}
        />
      ) : null}
      {disabled_at ? (
        <Button
          disabled={busy !== null}
          onClick={() => void change("disabled", { disabled: false }, t("enabled"))}
        >
          {t("enable")}
        </Button>
      ) : isSelf ? null : (
        <AskedTwice
          ask={t("disable")}
          go={t("disableNow")}
          keep={t("leave")}
          isBusy={busy !== null}
          onGo={() => change("disabled", { disabled: true }, t("disabled"))}
        />
      )}
    </div>
  );
}
