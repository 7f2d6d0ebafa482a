"use client";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { orMissing } from "@/components/ui/or-missing";
import type { BegunTotp, WaysIn } from "@/lib/users/identity/contract";
import { BeginFactor } from "./begin-factor";
import { EndFactor } from "./end-factor";
import { Moment } from "./moment";
import { RecoveryCodesShown } from "./recovery-codes-shown";

// Draws a square, which few come here for.
const ConfirmFactor = dynamic(orMissing(() => import("./confirm-factor").then((file) => file.ConfirmFactor)));

type Phase = "still" | "beginning" | "ending" | BegunTotp | { codes: string[] };

/** Sets a second factor up in three steps, and turns it off in one. */
export function SecondFactor({ first }: { first: WaysIn }) {
  const t = useTranslations("account.factor");
  const router = useRouter();
  const [factor, setFactor] = useState(first.second_factor);
  const [phase, setPhase] = useState<Phase>("still");
  const still = () => setPhase("still");
  if (typeof phase === "object" && "codes" in phase) {
    return <RecoveryCodesShown codes={phase.codes} onDone={still} />;
  }
  if (typeof phase === "object") {
    const turnedOn = (codes: string[]) => {
      setFactor({ since: new Date().toISOString(), recovery_codes_left: codes.length });
      setPhase({ codes });
      // The other forms of the page ask for a code from now on.
      router.refresh();
    };
    return (
      <Suspense fallback={<p className="text-muted">{t("moment")}</p>}>
        <ConfirmFactor begun={phase} onOn={turnedOn} onCancel={still} />
      </Suspense>
    );
  }
  if (phase === "beginning") {
    return <BeginFactor hasPassword={first.has_password} onBegun={setPhase} onCancel={still} />;
  }
  if (phase === "ending") {
    const turnedOff = () => {
      setFactor(null);
      still();
      router.refresh();
    };
    return <EndFactor onOff={turnedOff} onCancel={still} />;
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-4">
      <p role="status">
        {factor ? (
          <>
            {t.rich("onSince", { at: () => <Moment at={factor.since} /> })}{" "}
            {t("codesLeft", { left: factor.recovery_codes_left })}
          </>
        ) : (
          <span className="text-muted">{t("off")}</span>
        )}
      </p>
      <Button onClick={() => setPhase(factor ? "ending" : "beginning")}>
        {factor ? t("end") : t("setUp")}
      </Button>
    </div>
  );
}
