import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { inputClass } from "@/components/ui/field";
import type { Words } from "@/lib/i18n/words";
import type { ShownSlot } from "@/lib/prompts/contract";
import { LEVELS } from "./preview/as-read";
import type { Known } from "./use-known";

interface Given {
  slot: ShownSlot;
  isWrong: boolean;
  describedBy: string | undefined;
  known: Known | null;
}

/** The field that fits a blank's type. */
export function SlotInput({ slot, isWrong, describedBy, known }: Given) {
  const t = useTranslations("prompts");
  const { name, type, required, placeholder, min, max } = slot;
  const shared = {
    id: name,
    name,
    required,
    className: inputClass,
    defaultValue: firstValue(slot, known),
    "aria-invalid": isWrong || undefined,
    "aria-describedby": describedBy,
  };
  if (type === "long-text") return <textarea {...shared} rows={5} placeholder={placeholder} />;
  if (type === "choice" || type === "level") {
    return (
      <select {...shared}>
        {slot.default && required ? null : <option value="">{t("form.choose")}</option>}
        {optionsOf(t, slot).map(({ value, name: label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  if (type === "date") return <input {...shared} type="date" />;
  if (type === "skill") return <SkillInput shared={shared} skills={known?.skillNames ?? []} />;
  if (type === "profile") return <ProfileInput shared={shared} />;
  if (type !== "number") return <input {...shared} type="text" placeholder={placeholder} />;
  const number = { type: "number", inputMode: "decimal", step: "any", min, max } as const;
  return <input {...shared} {...number} placeholder={placeholder} />;
}

function firstValue(slot: ShownSlot, known: Known | null): string {
  return (slot.from && known?.[slot.from]) ?? slot.default ?? "";
}

/** What the profile says comes a moment later than the form: it fills a field in which nothing was typed. */
function ProfileInput({ shared: { defaultValue, ...shared } }: { shared: ComponentProps<"input"> }) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      {...shared}
      type="text"
      value={typed ?? defaultValue}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}

/** One of one's own skills, or another. */
function SkillInput({
  shared,
  skills,
}: {
  shared: ComponentProps<"input"> & { id: string };
  skills: string[];
}) {
  const t = useTranslations("prompts.form");
  const list = `${shared.id}-skills`;
  return (
    <>
      <input {...shared} type="text" list={list} autoComplete="off" placeholder={t("chooseOrWrite")} />
      <datalist id={list}>
        {skills.map((skill) => (
          <option key={skill} value={skill} />
        ))}
      </datalist>
    </>
  );
}

function optionsOf(t: Words<"prompts">, { type, options = [], option_words: words = [] }: ShownSlot) {
  if (type !== "level") return options.map((value, place) => ({ value, name: words[place] ?? value }));
  return LEVELS.map((value, place) => ({ value, name: words[place] ?? t(`levels.${value}`) }));
}
