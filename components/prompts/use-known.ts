"use client";
import { useEffect, useState } from "react";
import { ask } from "@/components/ui/api";
import type { ProfilePart, Slot } from "@/lib/prompts/contract";
import type { Me, Profile } from "@/lib/users/contract";

/** What of the profile can fill a blank; a part that it does not say is absent. */
export type Known = Partial<Record<ProfilePart, string>> & { skillNames: string[] };

/** What is known of the person, where one of the blanks asks for it; null until it is here, or where none asks. */
export function useKnown(slots: Slot[]): Known | null {
  const isAsked = slots.some(({ type }) => type === "profile" || type === "skill");
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    if (!isAsked) return;
    // Without an answer the blanks are filled in by hand, and those left empty by the server.
    Promise.all([ask<Me>("/users/me"), ask<Profile>("/users/me/profile")]).then(
      ([me, profile]) => setKnown(knownOf(me.data, profile.data)),
      () => undefined,
    );
  }, [isAsked]);
  return known;
}

function knownOf({ name }: Me, profile: Profile): Known {
  const { skills, experience_level: level, years_experience: years, profile_summary: summary } = profile;
  return {
    skillNames: skills,
    ...(name ? { name } : {}),
    ...(skills.length > 0 ? { skills: skills.join(", ") } : {}),
    ...(level ? { level } : {}),
    ...(years === null ? {} : { years: String(years) }),
    ...(summary ? { summary } : {}),
  };
}
