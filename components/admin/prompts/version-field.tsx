import { useTranslations } from "next-intl";
import { Field, inputClass } from "@/components/ui/field";

interface Given {
  id: string;
  label: string;
  versions: { version: number }[];
  chosen: number;
  onChoose: (version: number) => void;
}

/** Which of a prompt's versions is meant. */
export function VersionField({ id, label, versions, chosen, onChoose }: Given) {
  const t = useTranslations("adminPrompts.versions");
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        value={chosen}
        onChange={(event) => onChoose(Number(event.target.value))}
        className={inputClass}
      >
        {versions.map(({ version }) => (
          <option key={version} value={version}>
            {t("one", { version })}
          </option>
        ))}
      </select>
    </Field>
  );
}
