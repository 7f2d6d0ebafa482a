import { useTranslations } from "next-intl";
import { Moment } from "@/components/account/moment";
import { Button } from "@/components/ui/button";
import { useNumbers } from "@/components/ui/numbers";
import { ScrollBox } from "@/components/ui/scroll-box";
import type { EndSplit, Split } from "@/lib/prompts/split/contract";
import { ShareBar } from "../share-bar";
import { verdictWords } from "../verdict-words";

const COLUMNS = ["version", "people", "uses", "helpful", "up", "down"] as const;

interface Given {
  split: Split;
  isBusy: boolean;
  onEnd: (keep: EndSplit["keep"]) => void;
}

/** What came of both versions up to now, and the ways to end it. */
export function RunningSplit({ split, isBusy, onEnd }: Given) {
  const t = useTranslations("adminPrompts");
  const { inFull } = useNumbers();
  const { tried, against, share, comparison, counted_at: countedAt } = split;
  const arms = [
    { ...tried, people: share },
    { ...against, people: 100 - share },
  ];
  return (
    <div className="flex flex-col gap-4 rounded-2xl border bg-raised p-5">
      <p>
        {t.rich("split.runs", {
          share,
          tried: tried.version,
          against: against.version,
          moment: () => <Moment at={split.started_at} />,
        })}
      </p>
      <ScrollBox label={t("split.came")} className="rounded-xl border">
        <table className="w-full min-w-lg text-sm">
          <thead className="text-muted">
            <tr>
              {COLUMNS.map((name) => (
                <th key={name} scope="col" className="px-3 py-2 text-start font-medium">
                  {t(`figures.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y">
            {arms.map(({ version, people, uses, helped, up, down }) => (
              <tr key={version} className="tabular-nums">
                <th scope="row" className="px-3 py-2 text-start font-medium">
                  {version}
                </th>
                <td className="px-3 py-2">{t("figures.percent", { share: people })}</td>
                <td className="px-3 py-2">{inFull(uses)}</td>
                <td className="px-3 py-2">
                  <ShareBar helped={helped} />
                </td>
                <td className="px-3 py-2">{inFull(up)}</td>
                <td className="px-3 py-2">{inFull(down)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="font-medium">
        {t("split.verdict", { version: tried.version, verdict: verdictWords(comparison, t) })}
      </p>
      <p className="text-sm text-muted">{countedAt ? t("split.counted") : t("split.notCounted")}</p>
      <div className="flex flex-wrap gap-2">
        <Button look="solid" disabled={isBusy} onClick={() => onEnd("version")}>
          {t("split.keep", { version: tried.version })}
        </Button>
        <Button disabled={isBusy} onClick={() => onEnd("against")}>
          {t("split.stay", { version: against.version })}
        </Button>
      </div>
    </div>
  );
}
