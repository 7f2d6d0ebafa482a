import { useTranslations } from "next-intl";
import { useNumbers } from "@/components/ui/numbers";
import { ScrollBox } from "@/components/ui/scroll-box";

export interface ModelRow {
  key: string;
  model: string;
  /** What it was asked for, where that is told apart. */
  what?: string;
  calls: number;
  failed: number;
  input: number;
  output: number;
  /** Of both, what was counted from the length of the text. */
  estimated: number;
  usd: number;
  unpriced: number;
}

const end = "py-2 ps-4 text-end font-normal";

/** Tokens and cost by model. */
export function ModelsTable({ name, rows }: { name: string; rows: ModelRow[] }) {
  const t = useTranslations("account.models");
  const { inDollars, inFull } = useNumbers();
  return (
    <ScrollBox label={name} className="rounded-2xl border bg-raised">
      <table className="w-full min-w-md text-sm tabular-nums [&_td:first-child]:ps-5 [&_td:last-child]:pe-5 [&_th:first-child]:ps-5 [&_th:last-child]:pe-5">
        <thead>
          <tr className="border-b text-muted">
            <th scope="col" className="py-2 text-start font-normal">
              {t("model")}
            </th>
            <th scope="col" className={end}>
              {t("calls")}
            </th>
            <th scope="col" className={end}>
              {t("failed")}
            </th>
            <th scope="col" className={end}>
              {t("read")}
            </th>
            <th scope="col" className={end}>
              {t("written")}
            </th>
            <th scope="col" className={end}>
              {t("estimated")}
            </th>
            <th scope="col" className={end}>
              {t("cost")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-b last:border-0">
              <th scope="row" className="py-2 text-start font-normal">
                {row.model}
                {row.what ? <span className="block text-muted">{row.what}</span> : null}
              </th>
              <td className={end}>{inFull(row.calls)}</td>
              <td className={end}>{inFull(row.failed)}</td>
              <td className={end}>{inFull(row.input)}</td>
              <td className={end}>{inFull(row.output)}</td>
              <td className={end}>{inFull(row.estimated)}</td>
              <td className={end}>{row.unpriced === row.calls ? t("noPrice") : inDollars(row.usd)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
