import { useTranslations } from "next-intl";
import { useNumbers } from "@/components/ui/numbers";
import { ScrollBox } from "@/components/ui/scroll-box";
import type { Cohort } from "@/lib/desk/contract";

/** Of the people who came in a week, how many wrote something in each week after it. */
export function Retention({ cohorts }: { cohorts: Cohort[] }) {
  const t = useTranslations("admin.retention");
  const { inFull } = useNumbers();
  const weeks = Math.max(1, ...cohorts.map(({ active }) => active.length));
  if (cohorts.length === 0) {
    return <p className="rounded-2xl border border-dashed px-5 py-8 text-muted">{t("nobody")}</p>;
  }
  return (
    <ScrollBox label={t("label")} className="rounded-2xl border bg-raised p-5">
      <table className="text-sm tabular-nums">
        <thead>
          <tr className="text-muted">
            <th scope="col" className="pe-4 pb-2 text-start font-normal whitespace-nowrap">
              {t("cameIn")}
            </th>
            <th scope="col" className="pe-4 pb-2 text-end font-normal">
              {t("people")}
            </th>
            {Array.from({ length: weeks }, (_, after) => t("week", { after })).map((name) => (
              <th key={name} scope="col" className="px-1 pb-2 text-center font-normal whitespace-nowrap">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cohorts.map(({ week, people, active }) => (
            <tr key={week}>
              <th scope="row" className="pe-4 text-start font-normal">
                {week}
              </th>
              <td className="pe-4 text-end">{inFull(people)}</td>
              {active.map((count, after) => (
                <td key={`${week} ${String(after)}`} className="p-0.5">
                  <Share part={count} whole={people} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const DEPTHS = [
  "bg-tint text-ink",
  "bg-accent/10 text-ink",
  "bg-accent/20 text-ink",
  "bg-accent-soft text-accent-strong",
  "bg-accent text-on-accent",
];

function Share({ part, whole }: { part: number; whole: number }) {
  const t = useTranslations("admin.figures");
  const share = Math.min(1, part / whole);
  const look = DEPTHS[Math.min(DEPTHS.length - 1, Math.ceil(share * (DEPTHS.length - 1)))];
  return (
    <span
      className={`block min-w-14 rounded-lg px-2 py-1.5 text-center ${look}`}
      title={t("partOf", { part, whole })}
    >
      {t("percent", { percent: Math.round(share * 100) })}
    </span>
  );
}
