import type { Actor } from "@/lib/actor";
import { profileText } from "@/lib/advisor/instructions";
import { estimateTokens, shorten, windowOf } from "@/lib/advisor/window";
import { embedQuery } from "@/lib/ai/embedding/embeddings";
import type { Briefing } from "@/lib/ai/offline/briefing";
import { type Passage, recall, recentMessages, type Turn } from "@/lib/conversations";
import { describeError, log } from "@/lib/log";
import { promptForAdvice } from "@/lib/prompts";
import { getMe, getProfile } from "@/lib/users";

const WINDOW_TOKENS = 8_000;
const RECALL_TOKENS = 1_500;
const MOST_RECENT = 40;

export interface Gathered {
  briefing: Briefing;
  passages: Passage[];
  /** The question's vector, so that it is not made a second time; null when it could not be made. */
  questionVector: number[] | null;
}

/** All that one answer is given, gathered at once: profile, window of the thread, memory, prompt. */
export async function gather(actor: Actor, { message }: Turn): Promise<Gathered> {
  const recent = recentMessages(actor, message.conversation_id, {
    before: message.sequence,
    limit: MOST_RECENT,
  });
  const [me, profile, history, memory, prompt] = await Promise.all([
    getMe(actor),
    getProfile(actor),
    recent,
    remembered(actor, message.text, message.id),
    message.prompt_id ? promptForAdvice(actor, message.prompt_id) : null,
  ]);
  const window = windowOf(history, WINDOW_TOKENS);
  const inWindow = new Set(window.map((spoken) => spoken.id));
  const passages = withinBudget(
    memory.passages.filter((passage) => !inWindow.has(passage.messageId)).slice(0, 5),
  );
  const person = {
    name: me.name,
    skills: profile.skills,
    experienceLevel: profile.experience_level,
    yearsExperience: profile.years_experience,
    profileSummary: profile.profile_summary,
  };
  const quoted = passages.map((passage) => ({
    text: passage.text,
    role: passage.role,
    saidAt: passage.saidAt.toISOString(),
    conversationTitle: passage.conversationTitle,
  }));
  const spoken = window.map(({ role, text }) => ({ role, text }));
  const briefing = { question: message.text, person, passages: quoted, history: spoken, prompt };
  return { briefing, passages, questionVector: memory.vector };
}

/** What goes into the receipt: the passages, then the profile where it says more than a name. */
export function injectedBy({ briefing, passages }: Gathered) {
  const profile = profileText({ ...briefing.person, name: null });
  return [
    ...passages.map((passage) => ({
      kind: "passage" as const,
      sourceMessageId: passage.messageId,
      start: passage.start,
      end: passage.end,
      score: passage.score,
      profileText: null,
    })),
    ...(profile
      ? [
          {
            kind: "profile" as const,
            sourceMessageId: null,
            start: null,
            end: null,
            score: null,
            profileText: profile,
          },
        ]
      : []),
  ];
}

/** Memory helps an answer but is never needed for one: without it the turn goes on. */
async function remembered(actor: Actor, question: string, messageId: string) {
  try {
    const vector = await embedQuery(question);
    // Twice what is injected, because the window's own messages are left out afterwards.
    const limit = 5 + MOST_RECENT / 2;
    const passages = await recall(actor, { vector, question, limit, except: [messageId] });
    return { vector, passages };
  } catch (error) {
    log().warn({ error: describeError(error) }, "answering without memory");
    return { vector: null, passages: [] };
  }
}

function withinBudget(passages: Passage[]): Passage[] {
  let left = RECALL_TOKENS;
  return passages.filter((passage) => {
    left -= estimateTokens(shorten(passage.text, RECALL_TOKENS));
    return left >= 0;
  });
}
