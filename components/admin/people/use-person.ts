"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import type { PersonDetail, UpdatePerson } from "@/lib/users/people/contract";

/** One person, and what an administrator may do about them. The only one that knows their address. */
export function usePerson(first: PersonDetail) {
  const t = useTranslations("admin.person");
  const [person, setPerson] = useState(first);
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const path = `/admin/users/${first.id}`;

  const act = async (what: string, done: string, work: () => Promise<void>) => {
    setBusy(what);
    setProblem(null);
    setSaid("");
    try {
      await work();
      setSaid(done);
    } catch (error) {
      setProblem(reasonOf(error));
    }
    setBusy(null);
  };

  const change = (what: string, body: UpdatePerson, done: string) =>
    act(what, done, async () => {
      const { data } = await ask<PersonDetail>(path, { method: "PATCH", body });
      setPerson(data);
    });
  const endSessions = () =>
    act("sessions", t("signedOut"), async () => {
      await ask(`${path}/sessions`, { method: "DELETE" });
      setPerson((now) => ({ ...now, sessions: 0, last_seen_at: null }));
    });

  const resetFactor = () =>
    act("factor", t("factorReset"), async () => {
      await ask(`${path}/totp`, { method: "DELETE" });
      setPerson((now) => ({ ...now, sessions: 0, last_seen_at: null, second_factor: false }));
    });

  return { person, busy, problem, said, change, endSessions, resetFactor };
}
