import { guessLanguage } from "@/lib/i18n/guess-language";
import { spokenWords } from "./spoken-words";

const VOICES_WITHIN_MS = 1_000;

export interface Voiced {
  /** As BCP 47. */
  language: string;
  /** Null: the browser chooses one by the language. */
  voice: SpeechSynthesisVoice | null;
}

/** Whether this browser reads aloud at all. */
export function canReadAloud(): boolean {
  return "speechSynthesis" in window && "SpeechSynthesisUtterance" in window;
}

/** In which language a text is to be read, and by which voice: one of this device, where it has one for that language. */
export async function voiceFor(text: string): Promise<Voiced> {
  const language = guessLanguage(text) ?? (document.documentElement.lang || "en");
  const isFit = ({ lang }: SpeechSynthesisVoice) => lang.toLowerCase().split(/[-_]/)[0] === language;
  const fit = (await voices()).filter(isFit);
  return { language, voice: fit.find(({ localService }) => localService) ?? fit[0] ?? null };
}

/** Reads an answer aloud, in the place of what was being read; returns what stops it. `onEnd` is called once, however it ends. */
export function readAloud(markdown: string, { language, voice }: Voiced, onEnd: () => void): () => void {
  const { speechSynthesis } = window;
  speechSynthesis.cancel();
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    onEnd();
  };
  const breaths = spokenWords(markdown);
  for (const [place, breath] of breaths.entries()) {
    const utterance = new SpeechSynthesisUtterance(breath);
    utterance.lang = voice?.lang ?? language;
    if (voice) utterance.voice = voice;
    if (place === breaths.length - 1) utterance.onend = end;
    utterance.onerror = end;
    speechSynthesis.speak(utterance);
  }
  if (breaths.length === 0) end();
  return () => {
    if (!isOver) speechSynthesis.cancel();
    end();
  };
}

/** They may come a moment after they are asked for first. */
function voices(): Promise<SpeechSynthesisVoice[]> {
  const { speechSynthesis } = window;
  const known = speechSynthesis.getVoices();
  if (known.length > 0) return Promise.resolve(known);
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      speechSynthesis.removeEventListener("voiceschanged", done);
      resolve(speechSynthesis.getVoices());
    };
    const timer = setTimeout(done, VOICES_WITHIN_MS);
    speechSynthesis.addEventListener("voiceschanged", done);
  });
}
