import type { Words } from "@/lib/i18n/words";

/** What of the browser's speech recognition is used here; TypeScript does not know it. */
export interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: ((event: { results: ArrayLike<Heard> }) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start: () => void;
  /** Ends with what was heard. */
  stop: () => void;
  /** Ends without another word. */
  abort: () => void;
}

/** One stretch of what was heard, the likeliest wording first. */
type Heard = ArrayLike<{ transcript: string }> & { isFinal: boolean };

/** Makes a recognition; undefined where the browser has none, or gives no microphone to a page that comes by plain http. */
export function recognitionMaker(): (new () => Recognition) | undefined {
  if (!window.isSecureContext) return undefined;
  return Reflect.get(window, "SpeechRecognition") ?? Reflect.get(window, "webkitSpeechRecognition");
}

const PROBLEMS = {
  "not-allowed": "notAllowed",
  "service-not-allowed": "serviceNotAllowed",
  "audio-capture": "noMicrophone",
  "no-speech": "noSpeech",
  network: "unreachable",
  "language-not-supported": "notYourLanguage",
} as const;

/** What to tell of a recognition's error; nothing of one that was meant. */
export function problemInWords(error: string, t: Words<"thread">): string | null {
  if (error === "aborted") return null;
  return t(`dictation.${isKnown(error) ? PROBLEMS[error] : "failed"}`);
}

function isKnown(error: string): error is keyof typeof PROBLEMS {
  return Object.hasOwn(PROBLEMS, error);
}
