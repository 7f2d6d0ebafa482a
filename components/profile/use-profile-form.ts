"use client";
import { type FormEvent, useState } from "react";
import { ApiError, ask, reasonOf } from "@/components/ui/api";
import { useUnsavedWarning } from "@/components/ui/use-unsaved-warning";
import type { Profile } from "@/lib/users/contract";

interface Given {
  profile: Profile;
  onDirty: (isDirty: boolean) => void;
  onSaved: () => void;
}

/** What is typed into the profile until it is saved. Only what was changed is sent: the rest may be known otherwise by now. */
export function useProfileForm({ profile, onDirty, onSaved }: Given) {
  const [saved, setSaved] = useState(profile);
  const [skills, setSkills] = useState(profile.skills);
  const [phase, setPhase] = useState<"clean" | "changed" | "saving" | "saved">("clean");
  const [errors, setErrors] = useState<Record<string, string>>({});
  useUnsavedWarning(phase === "changed");
  const changed = () => {
    setPhase((now) => (now === "saving" ? now : "changed"));
    onDirty(true);
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = changesOf(saved, { skills, ...read(new FormData(event.currentTarget)) });
    setPhase("saving");
    setErrors({});
    try {
      const { data } = await ask<Profile>("/users/me/profile", { method: "PATCH", body });
      setSkills(data.skills);
      setSaved(data);
      setPhase("saved");
      onDirty(false);
      onSaved();
    } catch (error) {
      setErrors({ ...(error instanceof ApiError ? error.fields : {}), form: reasonOf(error) });
      setPhase("changed");
    }
  };
  return { saved, skills, setSkills, phase, errors, changed, submit };
}

/** The summary that the person wrote; one of ours is no text of theirs. */
export function writtenBy({ summary_source, profile_summary }: Profile): string {
  return summary_source === "person" ? (profile_summary ?? "") : "";
}

function changesOf(saved: Profile, now: ReturnType<typeof read> & { skills: string[] }) {
  const was: typeof now = { ...saved, profile_summary: writtenBy(saved) || null };
  const names = ["skills", "experience_level", "years_experience", "profile_summary"] as const;
  const changed = names.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(now[name]));
  return Object.fromEntries(changed.map((name) => [name, now[name]]));
}

function read(form: FormData) {
  const text = (key: string) => String(form.get(key) ?? "").trim();
  return {
    experience_level: (text("level") || null) as Profile["experience_level"],
    years_experience: text("years") ? Number(text("years")) : null,
    profile_summary: text("summary") || null,
  };
}
