import type { Actor } from "@/lib/actor";
import { fillAndCount, getPrompt } from "@/lib/prompts";
import type { FilledPrompt, ProfilePart, UsePrompt } from "@/lib/prompts/contract";
import type { Language } from "@/lib/prompts/translation/contract";
import { getPerson } from "@/lib/users";

/**
 * Fills a prompt with the person's values, and the blanks that ask for the profile and were given nothing with what it says.
 * In that language where it is translated into it. The same `useId` counts once. Throws `not_found`, `invalid` on `values.<slot>`.
 */
export async function fillPrompt(
  actor: Actor,
  id: string,
  use: UsePrompt,
  { useId, language }: { useId?: string | undefined; language?: Language } = {},
): Promise<FilledPrompt> {
  const { slots } = await getPrompt(actor, id);
  const profile = slots.some(({ type }) => type === "profile") ? await profileWords(actor) : {};
  return fillAndCount(actor, id, use, {
    profile,
    ...(useId ? { useId } : {}),
    ...(language ? { language } : {}),
  });
}

async function profileWords(actor: Actor): Promise<Partial<Record<ProfilePart, string>>> {
  const { me, profile } = await getPerson(actor);
  const words = {
    name: me.name,
    skills: profile.skills.join(", "),
    level: profile.experience_level,
    years: profile.years_experience?.toString(),
    summary: profile.profile_summary,
  };
  return Object.fromEntries(Object.entries(words).flatMap(([part, said]) => (said ? [[part, said]] : [])));
}
