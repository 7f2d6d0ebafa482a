"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import type { Session } from "@/lib/users/identity/contract";
import { SessionRow } from "./session-row";

/** Where the person is signed in, and the way to end any of it. */
export function SessionList({ first }: { first: Session[] }) {
  const t = useTranslations("account.sessions");
  const [sessions, setSessions] = useState(first);
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const list = useRef<HTMLUListElement>(null);
  // A new password opened another session: the page brings it along.
  useEffect(() => setSessions(first), [first]);
  const end = async (what: string, path: string, left: (session: Session) => boolean, done: string) => {
    setBusy(what);
    setProblem(null);
    try {
      await ask(path, { method: "DELETE" });
      setSessions((now) => now.filter(left));
      setSaid(done);
      // Its button is gone: the keyboard goes on from the list.
      list.current?.focus();
    } catch (error) {
      setProblem(reasonOf(error));
    }
    setBusy(null);
  };
  const others = sessions.filter(({ current }) => !current).length;
  return (
    <div className="flex flex-col gap-4">
      <ProblemNote problem={problem} />
      <p role="status" className="sr-only">
        {said}
      </p>
      <ul ref={list} tabIndex={-1} className="divide-y rounded-2xl border bg-raised outline-none">
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            isBusy={busy !== null}
            onEnd={() =>
              void end(
                session.id,
                `/users/me/sessions/${session.id}`,
                ({ id }) => id !== session.id,
                t("ended", { device: session.device }),
              )
            }
          />
        ))}
      </ul>
      {others > 1 ? (
        <Button
          className="self-start"
          disabled={busy !== null}
          onClick={() => void end("all", "/users/me/sessions", ({ current }) => current, t("othersEnded"))}
        >
          {busy === "all" ? t("ending") : t("endOthers", { others })}
        </Button>
      ) : null}
    </div>
  );
}
