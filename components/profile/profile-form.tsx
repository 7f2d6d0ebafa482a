"use client";

import { useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";
import type { Profile } from "@/lib/users/contract";

export function ProfileForm({ profile }: { profile: Profile }) {
  const [said, setSaid] = useState<{ text: string; isError: boolean } | null>(null);
  const submit = async (form: FormData) => {
    const text = (key: string) => String(form.get(key) ?? "").trim();
    const body = {
      skills: text("skills")
        .split(",")
        .map((skill) => skill.trim())
        .filter(Boolean),
      experience_level: text("level") || null,
      years_experience: text("years") ? Number(text("years")) : null,
      profile_summary: text("summary") || null,
    };
    try {
      await ask("/users/me/profile", { method: "PATCH", body });
      setSaid({ text: "Saved. The advisor knows it from the next answer on.", isError: false });
    } catch (error) {
      setSaid({ text: reasonOf(error), isError: true });
    }
  };
  return (
    <form
      className="flex flex-col gap-6"
      onChange={() => setSaid(null)}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      <Field id="skills" label="Skills" hint="Separated by commas.">
        <input id="skills" name="skills" defaultValue={profile.skills.join(", ")} className={inputClass} />
      </Field>
      <Field id="level" label="Experience level">
        <select id="level" name="level" defaultValue={profile.experience_level ?? ""} className={inputClass}>
          <option value="">Not said</option>
          <option value="junior">Junior</option>
          <option value="mid">Mid</option>
          <option value="senior">Senior</option>
        </select>
      </Field>
      <Field id="years" label="Years of experience">
        <input
          id="years"
          name="years"
          type="number"
          min={0}
          max={80}
          step={0.5}
          defaultValue={profile.years_experience ?? ""}
          className={inputClass}
        />
      </Field>
      <Field id="summary" label="Summary" hint="Who you are at work, in your words.">
        <textarea
          id="summary"
          name="summary"
          rows={6}
          maxLength={4000}
          defaultValue={profile.profile_summary ?? ""}
          className={inputClass}
        />
      </Field>
      <div className="flex items-center gap-4">
        <Button look="solid" type="submit">
          Save
        </Button>
        <p role="status" className={said?.isError ? "text-danger" : "text-muted"}>
          {said?.text}
        </p>
      </div>
    </form>
  );
}
