import { useTranslations } from "next-intl";
import type { JobsOverview } from "@/lib/events/contract";

interface Given {
  functions: JobsOverview["functions"];
  chosen: string | null;
  onChoose: (name: string | null) => void;
}

const chipClass =
  "inline-flex min-h-9 max-w-full items-center gap-1.5 rounded-full border bg-raised px-3.5 text-sm hover:bg-tint aria-pressed:border-transparent aria-pressed:bg-accent-soft aria-pressed:font-medium aria-pressed:text-accent-strong";

/** All jobs, or those of one function. */
export function FunctionFilter({ functions, chosen, onChoose }: Given) {
  const t = useTranslations("admin.jobs");
  if (functions.length === 0 && chosen === null) return <span />;
  // What was chosen stays, also when its last job has ended.
  const names = [...new Set([...functions.map((each) => each.function), ...(chosen ? [chosen] : [])])];
  const countOf = (name: string) => {
    const found = functions.find((each) => each.function === name);
    return found ? found.parked + found.running + found.waiting : 0;
  };
  return (
    <fieldset aria-label={t("which")} className="flex min-w-0 flex-wrap gap-1.5">
      <button
        type="button"
        aria-pressed={chosen === null}
        onClick={() => onChoose(null)}
        className={chipClass}
      >
        {t("all")}
      </button>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={chosen === name}
          onClick={() => onChoose(name)}
          className={chipClass}
        >
          <span className="truncate">{name}</span>
          <span className="tabular-nums">{countOf(name)}</span>
        </button>
      ))}
    </fieldset>
  );
}
