import type { Briefing, Outlook } from "@/lib/ai/offline/briefing";
import type { Profile } from "@/lib/users/contract";

/** What an answer is told of the person. A summary that we composed repeats what is there, and stays out. */
export function personOf(name: string | null, profile: Profile, outlook: Outlook): Briefing["person"] {
  return {
    name,
    skills: profile.skills,
    experienceLevel: profile.experience_level,
    yearsExperience: profile.years_experience,
    profileSummary: profile.summary_source === "person" ? profile.profile_summary : null,
    outlook,
  };
}
