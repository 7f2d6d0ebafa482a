import { nameOf } from "./compose/advice";
import type { Topic } from "./intent";
import { lowerFirst, withArticle } from "./plain";
import { understand } from "./understand";

interface Said {
  role: "user" | "assistant";
  text: string;
}

const MOST = 3;
const ELSEWHERE = ["Which career paths are open to me?", "What do you know about me?"];

/** What leads on from a topic. `role` is one that the person named, and the catalogue holds. */
const LEADS: Partial<Record<Topic, (role: string | null) => string[]>> = {
  "career-paths": (role) => [
    role ? `What are my skill gaps for ${role}?` : "Help me decide between two paths",
    "Should I lead people or become an expert?",
    "How do I change into another field?",
  ],
  "career-plan": (role) => [
    role ? `What are my skill gaps for ${role}?` : "What are my skill gaps?",
    "Write me a learning plan",
    "How do I prove what I can do without experience?",
  ],
  "skill-gap": () => [
    "Write me a learning plan",
    "How do I prove what I can do without experience?",
    "How do I prepare for an interview?",
  ],
  "role-overview": (role) => [
    role ? `How do I become ${role}?` : "Which skills are needed for it?",
    role ? `What are my skill gaps for ${role}?` : "What are my skill gaps?",
    "Which other careers could I do?",
  ],
  "resume-review": () => [
    "Rewrite the bullet points of my résumé",
    "Write a summary for the top of my résumé",
    "Help me with a cover letter",
  ],
  "interview-plan": () => [
    "Interview me: a mock interview",
    "Help me build STAR stories",
    "How do I introduce myself?",
  ],
  "negotiate-offer": () => ["How do I compare two offers?", "How do I ask for a raise?"],
  "ask-raise": () => ["How do I get promoted?", "Should I stay or leave my job?"],
  "learning-plan": () => ["What are my skill gaps?", "How do I show it in a portfolio?"],
  "change-field": () => [
    "What are my skill gaps?",
    "Write me a learning plan",
    "Help me write a message to someone in that field",
  ],
  "job-search": () => [
    "Review my résumé",
    "How do I build a network?",
    "Help me prepare for a first call with a recruiter",
  ],
  rejection: () => ["Interview me: a mock interview", "How do I find a job?", "What are my strengths?"],
  letter: () => ["How do I prepare for an interview?", "How do I compare two offers?"],
  "interview-question": () => [
    "Interview me: a mock interview",
    "What questions should I ask at the end of an interview?",
    "Help me build STAR stories",
  ],
  "story-told": () => ["Was that a good answer?", "Interview me: a mock interview"],
  "judge-answer": () => ["Interview me: a mock interview", "Help me build STAR stories"],
  choose: () => ["Is that realistic?", "How long would that take me?", "What are my strengths?"],
  "how-long": () => ["Write me a learning plan", "Is that realistic?", "What are my skill gaps?"],
  "find-direction": () => [
    "What are my strengths?",
    "Which career paths are open to me?",
    "Should I stay or leave my job?",
  ],
  strengths: () => ["Help me build STAR stories", "Which career paths are open to me?"],
  freelance: () => ["How do I get my first client?", "Should I stay or leave my job?"],
  mistreated: () => ["Should I stay or leave my job?", "Write a resignation letter", "How do I find a job?"],
  "own-mistake": () => [
    "How do I prepare a difficult conversation?",
    "How do I prepare for a performance review?",
    "Help me build STAR stories",
  ],
  "contract-ending": () => [
    "How do I find a job?",
    "Review my résumé",
    "Help me write a message for a reference",
  ],
  "does-it-count": () => ["Rewrite the bullet points of my résumé", "Help me build STAR stories"],
  share: (role) => [
    role ? `Where can I go from ${role}?` : "Which career paths are open to me?",
    "What are my skill gaps?",
    "Please review my résumé",
  ],
};

const SILENT = new Set<Topic>([
  ...(["distress", "mock-interview", "other-language", "forget-it", "privacy", "put-right"] as const),
]);

/** At most three things that may be said next. Pure: they follow from what was asked, and state nothing about the person. */
export function suggestOffline(messages: Said[]): string[] {
  const at = messages.findLastIndex(({ role }) => role === "user");
  const question = messages[at]?.text;
  if (question === undefined) return [];
  const nobody = {
    name: null,
    skills: [],
    experienceLevel: null,
    yearsExperience: null,
    profileSummary: null,
  };
  const history = messages.slice(0, at);
  const { topic, ongoing, target, current } = understand({
    question,
    history,
    person: nobody,
    passages: [],
    prompt: null,
  });
  if (SILENT.has(topic)) return [];
  const aim = topic === "share" ? current : target;
  const role = aim?.role ? withArticle(lowerFirst(nameOf(aim))) : null;
  // What only leans on the answers before leads on from their matter.
  const matter = topic === "taken-up" && ongoing ? ongoing : topic;
  const leads = [...(LEADS[matter]?.(role) ?? []), ...ELSEWHERE];
  return leads.filter((line) => line !== question.trim()).slice(0, MOST);
}
