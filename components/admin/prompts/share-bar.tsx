import { useTranslations } from "next-intl";
import type { Helped } from "@/lib/prompts/contract";
import { inHundred } from "./in-hundred";

/** A share with where it lies with 95 % confidence, drawn and in figures. */
export function ShareBar({ helped }: { helped: Helped | null }) {
  const t = useTranslations("adminPrompts.figures");
  if (!helped) return <span className="text-muted">{t("tooFew")}</span>;
  const { share, low, high, ratings } = helped;
  return (
    <span className="flex min-w-40 flex-col gap-1">
      <span className="tabular-nums">
        {t.rich("share", {
          share: inHundred(share),
          low: inHundred(low),
          high: inHundred(high),
          ratings,
          range: (words) => <span className="text-muted">{words}</span>,
        })}
      </span>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="h-1.5 w-full" aria-hidden="true">
        <rect width="100" height="6" rx="3" className="fill-tint" />
        <rect
          x={low * 100}
          width={Math.max(1, (high - low) * 100)}
          height="6"
          rx="3"
          className="fill-accent/40"
        />
        <rect x={share * 100 - 0.75} width="1.5" height="6" className="fill-accent" />
      </svg>
    </span>
  );
}
