const MOST_NAMED = 8;

interface Known {
  skills: string[];
  experienceLevel: string | null;
  yearsExperience: number | null;
  outlook: { roles: string[]; goals: string[]; learning: string[]; past: string[] };
}

/** A summary for those who wrote none, from what is known alone; null when that is nothing. */
export function composeSummary({ skills, experienceLevel, yearsExperience, outlook }: Known): string | null {
  const work = [experienceLevel && capital(experienceLevel), ...outlook.roles.slice(0, 2)].filter(Boolean);
  const sentences = [
    work.length > 0 && work.join(", "),
    yearsExperience !== null &&
      `${yearsExperience} ${yearsExperience === 1 ? "year" : "years"} of experience`,
    skills.length > 0 && `Skills: ${listed(skills)}`,
    outlook.goals.length > 0 && `Aims for: ${listed(outlook.goals)}`,
    outlook.learning.length > 0 && `Learning: ${listed(outlook.learning)}`,
    outlook.past.length > 0 && `Earlier: ${listed(outlook.past)}`,
  ].filter((sentence) => sentence !== false);
  return sentences.length > 0 ? `${sentences.join(". ")}.` : null;
}

function listed(values: string[]): string {
  const left = values.length - MOST_NAMED;
  return `${values.slice(0, MOST_NAMED).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
