"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ClipboardEvent, type KeyboardEvent, useState } from "react";
import { describedBy, Field } from "@/components/ui/field";
import { addSkills, isOneTooLong, LONGEST_SKILL, MOST_SKILLS } from "./add-skills";

interface Given {
  skills: string[];
  error: string | undefined;
  onChange: (skills: string[]) => void;
}

/** Skills as chips: Enter or a comma adds one, a pasted list adds all, Backspace in the empty field takes the last. */
export function SkillsField({ skills, error, onChange }: Given) {
  const t = useTranslations("profile.skills");
  const [text, setText] = useState("");
  const [tooLong, setTooLong] = useState(false);
  const add = (more: string) => {
    if (isOneTooLong(more)) return setTooLong(true);
    onChange(addSkills(skills, more));
    setText("");
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const isEnd = event.key === "Enter" || event.key === ",";
    if (isEnd && (text.trim() || event.key === ",")) {
      event.preventDefault();
      add(text);
    } else if (event.key === "Backspace" && text === "" && skills.length > 0) {
      onChange(skills.slice(0, -1));
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData("text");
    if (!/[,;\n]/.test(pasted)) return;
    event.preventDefault();
    add(`${text}${pasted}`);
  };
  return (
    <Field
      id="skills"
      label={t("label")}
      hint={t("hint")}
      error={tooLong ? t("tooLong", { most: LONGEST_SKILL }) : error}
      aside={
        skills.length > MOST_SKILLS * 0.8
          ? t("count", { count: skills.length, most: MOST_SKILLS })
          : undefined
      }
    >
      <div className="flex flex-wrap gap-2 rounded-xl border border-edge/60 bg-raised p-2 transition-colors hover:border-edge focus-within:border-accent">
        {skills.map((skill) => (
          <span
            key={skill}
            className="inline-flex max-w-full items-center gap-0.5 rounded-full bg-accent-soft ps-3 text-[0.92rem] text-accent-strong"
          >
            <span className="truncate">{skill}</span>
            <button
              type="button"
              aria-label={t("remove", { skill })}
              onClick={() => onChange(skills.filter((each) => each !== skill))}
              className="grid size-8 place-items-center rounded-full hover:bg-tint"
            >
              <X className="size-3.5" aria-hidden="true" />
            </button>
          </span>
        ))}
        <input
          id="skills"
          value={text}
          maxLength={200}
          placeholder={skills.length === 0 ? t("examples") : t("another")}
          onChange={(event) => {
            setTooLong(false);
            setText(event.target.value);
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={() => text.trim() && add(text)}
          aria-describedby={describedBy("skills", { hint: true, error: Boolean(error) })}
          className="min-h-8 min-w-40 flex-1 bg-transparent px-2 outline-none"
        />
      </div>
    </Field>
  );
}
