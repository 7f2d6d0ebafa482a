"use client";
import { type FormEvent, useState } from "react";
import { ApiError, ask, reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import type { Profile } from "@/lib/users/contract";
import { LevelChoice } from "./level-choice";
import { SaveState } from "./save-state";
import { SkillsField } from "./skills-field";
import { useUnsavedWarning } from "./use-unsaved-warning";

const LONGEST_SUMMARY = 4000;

export function ProfileForm({ profile }: { profile: Profile }) {
  const [skills, setSkills] = useState(profile.skills);
  const [phase, setPhase] = useState<"clean" | "changed" | "saving" | "saved">("clean");
  const [errors, setErrors] = useState<Record<string, string>>({});
  const changed = () => setPhase((now) => (now === "saving" ? now : "changed"));
  useUnsavedWarning(phase === "changed");
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = { skills, ...read(new FormData(event.currentTarget)) };
    setPhase("saving");
    setErrors({});
    try {
      const { data } = await ask<Profile>("/users/me/profile", { method: "PATCH", body });
      setSkills(data.skills);
      setPhase("saved");
    } catch (error) {
      setErrors({ ...(error instanceof ApiError ? error.fields : {}), form: reasonOf(error) });
      setPhase("changed");
    }
  };
  return (
    <form className="flex flex-col gap-8" onChange={changed} onSubmit={(event) => void submit(event)}>
      <SkillsField
        skills={skills}
        error={errors.skills}
        onChange={(next) => {
          setSkills(next);
          changed();
        }}
      />
      <LevelChoice level={profile.experience_level} />
      <Field
        id="years"
        label="Years of experience"
        hint="Counted as you would in an interview; halves are fine."
        error={errors.years_experience}
      >
        <input
          id="years"
          name="years"
          type="number"
          inputMode="decimal"
          min={0}
          max={80}
          step={0.5}
          defaultValue={profile.years_experience ?? ""}
          aria-describedby={describedBy("years", { hint: true, error: Boolean(errors.years_experience) })}
          className={`${inputClass} max-w-36`}
        />
      </Field>
      <Field
        id="summary"
        label="Summary"
        hint="Who you are at work, what you want next, what any advice has to respect."
        error={errors.profile_summary}
      >
        <textarea
          id="summary"
          name="summary"
          rows={7}
          maxLength={LONGEST_SUMMARY}
          defaultValue={profile.profile_summary ?? ""}
          aria-describedby={describedBy("summary", { hint: true, error: Boolean(errors.profile_summary) })}
          className={inputClass}
        />
      </Field>
      <div className="sticky bottom-0 -mx-5 flex items-center gap-4 border-t bg-paper px-5 py-4">
        <Button
          look="solid"
          type="submit"
          className="px-7"
          disabled={phase === "saving" || phase === "clean"}
        >
          {phase === "saving" ? "Saving…" : "Save"}
        </Button>
        <SaveState phase={phase} problem={errors.form} />
      </div>
    </form>
  );
}

function read(form: FormData) {
  const text = (key: string) => String(form.get(key) ?? "").trim();
  return {
    experience_level: text("level") || null,
    years_experience: text("years") ? Number(text("years")) : null,
    profile_summary: text("summary") || null,
  };
}
