"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import type { ApiToken, NewApiToken as Made } from "@/lib/users/identity/contract";
import { NewToken } from "./new-token";
import { TokenRow } from "./token-row";
import { TokenShown } from "./token-shown";

/** The person's tokens: made here, seen once, revoked here. */
export function TokenList({ first, isAdmin }: { first: ApiToken[]; isAdmin: boolean }) {
  const t = useTranslations("account.tokens");
  const [tokens, setTokens] = useState(first);
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const revoke = async ({ id, name }: ApiToken) => {
    setProblem(null);
    try {
      await ask(`/users/me/tokens/${id}`, { method: "DELETE" });
      setTokens((now) => now.filter((each) => each.id !== id));
      if (made?.id === id) setMade(null);
      setSaid(t("revoked", { name }));
      box.current?.focus();
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  const keep = (token: Made) => {
    setMade(token);
    setTokens((now) => [token, ...now]);
    setMaking(false);
  };
  return (
    <div ref={box} tabIndex={-1} className="flex flex-col gap-4 outline-none">
      <ProblemNote problem={problem} />
      <p role="status" className="sr-only">
        {said}
      </p>
      {made ? <TokenShown made={made} onDone={() => setMade(null)} /> : null}
      {tokens.length > 0 ? (
        <ul className="divide-y rounded-2xl border bg-raised">
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} onRevoke={() => revoke(token)} />
          ))}
        </ul>
      ) : null}
      {isMaking ? (
        <NewToken isAdmin={isAdmin} onMade={keep} onCancel={() => setMaking(false)} />
      ) : (
        <Button className="self-start" onClick={() => setMaking(true)}>
          <Plus className="size-4" aria-hidden="true" /> {t("new")}
        </Button>
      )}
    </div>
  );
}
