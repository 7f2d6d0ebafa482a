"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import type { Profile } from "@/lib/users/contract";
import { LevelChoice } from "./level-choice";
import { SaveState } from "./save-state";
import { SkillsField } from "./skills-field";
import { useProfileForm, writtenBy } from "./use-profile-form";

const LONGEST_SUMMARY = 4000;

interface Given {
  profile: Profile;
  onDirty: (isDirty: boolean) => void;
  onSaved: () => void;
}

/** What the person writes of themselves. */
export function ProfileForm(given: Given) {
  const t = useTranslations("profile.form");
  const { profile } = given;
  const { saved, skills, setSkills, phase, errors, changed, submit } = useProfileForm(given);
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
      <Field id="years" label={t("years")} hint={t("yearsHint")} error={errors.years_experience}>
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
        label={t("summary")}
        hint={
          saved.summary_source === "facts"
            ? t("summaryStandIn", { summary: saved.profile_summary ?? "" })
            : t("summaryHint")
        }
        error={errors.profile_summary}
      >
        <textarea
          id="summary"
          name="summary"
          rows={7}
          maxLength={LONGEST_SUMMARY}
          defaultValue={writtenBy(profile)}
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
          {phase === "saving" ? t("saving") : t("save")}
        </Button>
        <SaveState phase={phase} problem={errors.form} />
      </div>
    </form>
  );
}
