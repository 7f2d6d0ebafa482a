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

/** Makes a recognition; undefined where the browser has none. */
export function recognitionMaker(): (new () => Recognition) | undefined {
  return Reflect.get(window, "SpeechRecognition") ?? Reflect.get(window, "webkitSpeechRecognition");
}

const PROBLEMS: Record<string, string> = {
  "not-allowed": "Your browser did not allow the microphone. You can allow it in the settings of this page.",
  "service-not-allowed": "Your browser does not allow speech recognition here.",
  "audio-capture": "No microphone was found.",
  "no-speech": "Nothing was heard.",
  network: "Your browser could not reach its speech service.",
  "language-not-supported": "Your browser does not recognise speech in your language.",
};

/** What to tell of a recognition's error; nothing of one that was meant. */
export function problemInWords(error: string): string | null {
  if (error === "aborted") return null;
  return PROBLEMS[error] ?? "Your browser could not recognise what you said.";
}
