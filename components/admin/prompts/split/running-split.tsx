import { Moment } from "@/components/account/moment";
import { Button } from "@/components/ui/button";
import { ScrollBox } from "@/components/ui/scroll-box";
import type { EndSplit, Split } from "@/lib/prompts/split/contract";
import { ShareBar } from "../share-bar";
import { verdictWords } from "../verdict-words";

interface Given {
  split: Split;
  isBusy: boolean;
  onEnd: (keep: EndSplit["keep"]) => void;
}

/** What came of both versions up to now, and the ways to end it. */
export function RunningSplit({ split, isBusy, onEnd }: Given) {
  const { tried, against, share, comparison, counted_at: countedAt } = split;
  const arms = [
    { ...tried, people: share },
    { ...against, people: 100 - share },
  ];
  return (
    <div className="flex flex-col gap-4 rounded-2xl border bg-raised p-5">
      <p>
        {`${share} % of people get version ${tried.version}, the others version ${against.version}, since `}
        <Moment at={split.started_at} />.
      </p>
      <ScrollBox label="What came of both versions" className="rounded-xl border">
        <table className="w-full min-w-lg text-sm">
          <thead className="text-muted">
            <tr>
              {["Version", "People", "Uses", "Helpful", "Up", "Down"].map((name) => (
                <th key={name} scope="col" className="px-3 py-2 text-start font-medium">
                  {name}
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
                <td className="px-3 py-2">{people} %</td>
                <td className="px-3 py-2">{uses.toLocaleString("en")}</td>
                <td className="px-3 py-2">
                  <ShareBar helped={helped} />
                </td>
                <td className="px-3 py-2">{up.toLocaleString("en")}</td>
                <td className="px-3 py-2">{down.toLocaleString("en")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="font-medium">{`Version ${tried.version}: ${verdictWords(comparison)}.`}</p>
      <p className="text-sm text-muted">
        {countedAt
          ? "Counted every five minutes, from its beginning."
          : "Not counted yet: every five minutes it is."}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button look="solid" disabled={isBusy} onClick={() => onEnd("version")}>
          Give everybody version {tried.version}
        </Button>
        <Button disabled={isBusy} onClick={() => onEnd("against")}>
          Stay with version {against.version}
        </Button>
      </div>
    </div>
  );
}
