import { useTranslations } from "next-intl";
import type { ExperienceLevel } from "@/lib/users/contract";

const levels = [
  { value: "junior", name: "junior" },
  { value: "mid", name: "mid" },
  { value: "senior", name: "senior" },
  { value: "", name: "open" },
] as const;

export function LevelChoice({ level }: { level: ExperienceLevel | null }) {
  const t = useTranslations("profile.level");
  return (
    <fieldset>
      <legend className="pb-1.5 text-[0.94rem] font-medium">{t("label")}</legend>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {levels.map(({ value, name }) => (
          <label
            key={name}
            className="flex cursor-pointer flex-col rounded-xl border border-edge/60 bg-raised px-3.5 py-2.5 transition-colors hover:border-edge has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="level"
              value={value}
              defaultChecked={(level ?? "") === value}
              className="sr-only"
            />
            <span className="font-medium">{t(name)}</span>
            <span className="text-sm text-muted">{t(`${name}Means`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
