import type { Page } from "@playwright/test";

interface Stretch {
  text: string;
  isFinal: boolean;
}

/** The browser's two interfaces as the test plays them: what is read aloud is told, what is heard comes from here. */
export async function withSpeech(page: Page, { isLocal = true } = {}) {
  await page.addInitScript((hasLocalVoice) => {
    const told = { spoken: [] as object[], cancelled: 0, recognitions: [] as object[] };
    Reflect.set(window, "told", told);
    class Utterance {
      lang = "";
      voice = null;
      onend: (() => void) | undefined;
      onerror: ((event: object) => void) | undefined;
      constructor(readonly text: string) {}
    }
    let waiting: Utterance[] = [];
    class Recognition {
      lang = "";
      onend: (() => void) | undefined;
      constructor() {
        told.recognitions.push(this);
      }
      start() {}
      stop() {
        this.onend?.();
      }
      abort() {
        this.onend?.();
      }
    }
    const synthesis = {
      getVoices: () => ["en-GB", "de-DE"].map((lang) => ({ lang, name: lang, localService: hasLocalVoice })),
      speak: (utterance: Utterance) => {
        told.spoken.push({ text: utterance.text, lang: utterance.lang });
        waiting.push(utterance);
      },
      cancel: () => {
        told.cancelled += 1;
        for (const each of waiting.splice(0)) each.onerror?.({ error: "canceled" });
      },
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      finish: () => {
        const read = waiting;
        waiting = [];
        for (const each of read) each.onend?.();
      },
    };
    for (const [name, value] of Object.entries({
      speechSynthesis: synthesis,
      SpeechSynthesisUtterance: Utterance,
      SpeechRecognition: Recognition,
    })) {
      Object.defineProperty(window, name, { value, configurable: true });
    }
  }, isLocal);
}

export const spoken = (page: Page) =>
  page.evaluate<{ text: string; lang: string }[]>(() => Reflect.get(Reflect.get(window, "told"), "spoken"));

/** What the latest recognition has heard so far. */
export async function hear(page: Page, ...stretches: Stretch[]) {
  await page.evaluate((heard) => {
    const results = heard.map(({ text, isFinal }) => Object.assign([{ transcript: text }], { isFinal }));
    Reflect.get(Reflect.get(window, "told"), "recognitions").at(-1).onresult({ results });
  }, stretches);
}
