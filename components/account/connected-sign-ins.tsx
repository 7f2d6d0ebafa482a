"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { problemWords } from "@/components/auth/problem-words";
import { leaveFor } from "@/components/auth/session";
import { ask, reasonOf } from "@/components/ui/api";
import { ProblemNote } from "@/components/ui/problem-note";
import type { Identity, Provider, WaysIn } from "@/lib/users/identity/contract";
import { SignInRow } from "./sign-in-row";

interface Given {
  first: WaysIn;
  providers: Provider[];
  came: { connected?: unknown; error?: unknown };
}

/** The other ways in: connected here, and disconnected as long as one is left. */
export function ConnectedSignIns({ first, providers, came }: Given) {
  const t = useTranslations("account");
  const ofSignIn = useTranslations("auth");
  const [ways, setWays] = useState(first);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState(
    typeof came.error === "string" ? problemWords(came.error, ofSignIn) : null,
  );
  const [said, setSaid] = useState("");
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => setWays(first), [first]);
  const connect = async (provider: Provider) => {
    setBusy(true);
    const found = await leaveFor(provider, `/account?connected=${provider}`);
    setProblem(found);
    if (found) setBusy(false);
  };
  const disconnect = async ({ id, provider }: Identity) => {
    setBusy(true);
    setProblem(null);
    try {
      await ask(`/users/me/identities/${id}`, { method: "DELETE" });
      setWays((now) => ({ ...now, identities: now.identities.filter((each) => each.id !== id) }));
      setSaid(t("signIns.disconnected", { name: t(`providers.${provider}`) }));
      list.current?.focus();
    } catch (error) {
      setProblem(reasonOf(error));
    }
    setBusy(false);
  };
  const shown = [...new Set([...ways.identities.map(({ provider }) => provider), ...providers])];
  return (
    <div className="flex flex-col gap-4">
      <ProblemNote problem={problem} />
      <p role="status" className="sr-only">
        {said}
      </p>
      <ul ref={list} tabIndex={-1} className="divide-y rounded-2xl border bg-raised outline-none">
        {shown.map((provider) => (
          <SignInRow
            key={provider}
            provider={provider}
            identity={ways.identities.find((each) => each.provider === provider)}
            isNew={came.connected === provider}
            isOnlyWay={!ways.has_password && ways.identities.length === 1}
            isBusy={isBusy}
            onConnect={() => void connect(provider)}
            onDisconnect={(identity) => void disconnect(identity)}
          />
        ))}
      </ul>
    </div>
  );
}
