"use client";
import { useTranslations } from "next-intl";
import { ProblemLine } from "@/components/ui/problem-note";
import type { Share } from "@/lib/conversations/sharing/contract";
import { ShareRow } from "./share-row";
import { useShares } from "./use-shares";

/** All that the person shares, and the way to end each. */
export function SharedLinks({ first }: { first: Share[] }) {
  const t = useTranslations("sharing.links");
  const { shares, problem, revoke } = useShares(null, first);
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-2xl px-5 pt-10 pb-16">
        <h1 className="display text-4xl">{t("title")}</h1>
        <p className="pt-3 pb-6 text-muted">{t("about")}</p>
        <ProblemLine problem={problem} className="pb-3" />
        {shares && shares.length > 0 ? (
          <ul className="rounded-2xl border bg-raised px-5 py-1 shadow-lift">
            {shares.map((share) => (
              <ShareRow key={share.id} share={share} isTitled onRevoke={revoke} />
            ))}
          </ul>
        ) : (
          <p
            role="status"
            className="rounded-2xl border border-dashed border-edge/50 px-5 py-8 text-center text-muted"
          >
            {t("nothing")}
          </p>
        )}
      </div>
    </div>
  );
}
