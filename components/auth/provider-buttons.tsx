"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import type { Provider } from "@/lib/users/identity/contract";
import { placeAfterSignIn } from "./place-after-sign-in";
import { ProviderIcon } from "./provider-icon";
import { leaveFor } from "./session";

/** Ways in without a password of ours, above the form. */
export function ProviderButtons({ providers }: { providers: Provider[] }) {
  const t = useTranslations("auth");
  const [leaving, setLeaving] = useState<Provider | null>(null);
  const [problem, setProblem] = useState("");
  const leave = async (provider: Provider) => {
    setLeaving(provider);
    setProblem("");
    const next = new URLSearchParams(window.location.search).get("next");
    const found = await leaveFor(provider, placeAfterSignIn(next));
    setProblem(found);
    // Where there is none, the browser is on its way.
    if (found) setLeaving(null);
  };
  return (
    <div className="flex flex-col gap-3">
      {providers.map((provider) => (
        <Button
          key={provider}
          className="min-h-12 text-base"
          disabled={leaving !== null}
          onClick={() => void leave(provider)}
        >
          <ProviderIcon provider={provider} />
          {leaving === provider ? t("providers.leaving") : t(`continueWith.${provider}`)}
        </Button>
      ))}
      <ProblemNote problem={problem} />
      <p className="flex items-center gap-4 pt-2 text-sm text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t("providers.orPassword")}
      </p>
    </div>
  );
}
