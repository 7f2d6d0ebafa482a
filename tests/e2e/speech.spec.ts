import type { Page } from "@playwright/test";
import { composer, expect, isClean, play, replied, say, send, signUpWithGrok, test } from "./harness.ts";

interface Stretch {
  text: string;
  isFinal: boolean;
}

/** The browser's two interfaces as the test plays them: what is read aloud is told, what is heard comes from here. */
async function withSpeech(page: Page, { isLocal = true } = {}) {
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

const spoken = (page: Page) =>
  page.evaluate<{ text: string; lang: string }[]>(() => Reflect.get(Reflect.get(window, "told"), "spoken"));

/** What the latest recognition has heard so far. */
async function hear(page: Page, ...stretches: Stretch[]) {
  await page.evaluate((heard) => {
    const results = heard.map(({ text, isFinal }) => Object.assign([{ transcript: text }], { isFinal }));
    Reflect.get(Reflect.get(window, "told"), "recognitions").at(-1).onresult({ results });
  }, stretches);
}

const ANSWER =
  "## A plan\n\nTalk to **two** welders. It is the [best way](https://example.org).\n\n- Write to them\n";

test("an answer is read aloud in words, and stops when told to or at its end", async ({ page }) => {
  await withSpeech(page);
  await signUpWithGrok(page);
  await play({ text: ANSWER }, { text: "Das ist eine gute Frage und ich habe nicht die Antwort." });
  await say(page, "How do I begin?");
  const answer = page.getByRole("article").last();
  await answer.hover();
  await answer.getByRole("button", { name: "Read aloud" }).click();
  await expect(answer.getByRole("button", { name: "Stop reading" })).toBeVisible();
  expect((await spoken(page)).map(({ text }) => text)).toEqual([
    "A plan",
    "Talk to two welders. It is the best way.",
    "Write to them",
  ]);
  await isClean(page, "an answer being read");
  await answer.getByRole("button", { name: "Stop reading" }).click();
  await answer.getByRole("button", { name: "Read aloud" }).click();
  await expect(answer.getByRole("button", { name: "Stop reading" })).toBeVisible();
  await page.evaluate(() => Reflect.get(window.speechSynthesis, "finish")());
  await expect(answer.getByRole("button", { name: "Read aloud" })).toBeVisible();
  await say(page, "Auf Deutsch?");
  await page.getByRole("article").last().hover();
  await page.getByRole("article").last().getByRole("button", { name: "Read aloud" }).click();
  await expect.poll(async () => (await spoken(page)).at(-1)?.lang).toBe("de-DE");
});

test("a voice that is not of this device is asked about first", async ({ page }) => {
  await withSpeech(page, { isLocal: false });
  await signUpWithGrok(page);
  await play({ text: ANSWER });
  await say(page, "How do I begin?");
  await page.getByRole("article").last().hover();
  await page.getByRole("button", { name: "Read aloud" }).click();
  await expect(page.getByText(/would be sent there to be read/)).toBeVisible();
  expect(await spoken(page)).toEqual([]);
  await isClean(page, "a voice from elsewhere");
  await page.getByRole("button", { name: "Read it all the same" }).click();
  await expect.poll(async () => (await spoken(page)).length).toBe(3);
});

test("what is said is written into the composer, after it was told where speech goes", async ({ page }) => {
  await withSpeech(page);
  await signUpWithGrok(page);
  await composer(page).fill("First of all:");
  await page.getByRole("button", { name: "Speak" }).click();
  await expect(page.getByRole("region", { name: "Where your speech goes" })).toContainText(/send the sound/);
  await isClean(page, "where speech goes");
  await page.getByRole("button", { name: "Start speaking" }).click();
  await expect(page.getByRole("button", { name: "Stop listening" })).toBeVisible();
  await hear(page, { text: "I am a", isFinal: false });
  await expect(composer(page)).toHaveValue("First of all: I am a");
  await hear(page, { text: "I am a welder.", isFinal: true }, { text: "and", isFinal: false });
  await expect(composer(page)).toHaveValue("First of all: I am a welder. and");
  // Whoever types meanwhile loses nothing of it.
  await composer(page).press("End");
  await composer(page).pressSequentially(" truly");
  await hear(page, { text: "I am a welder.", isFinal: true }, { text: "and a cook", isFinal: true });
  await expect(composer(page)).toHaveValue("First of all: I am a welder. and truly and a cook");
  await play({ text: "Understood." });
  await expect(page.getByRole("button", { name: "Send" })).toBeEnabled();
  await composer(page).press("Enter");
  await replied(page);
  await expect(page.getByRole("button", { name: "Speak" })).toBeVisible();
  await expect(composer(page)).toHaveValue("");
  // It is told once.
  await page.reload();
  await page.getByRole("button", { name: "Speak" }).click();
  await expect(page.getByRole("button", { name: "Stop listening" })).toBeVisible();
  await page.evaluate(() => {
    const recognition = Reflect.get(Reflect.get(window, "told"), "recognitions").at(-1);
    recognition.onerror({ error: "not-allowed" });
    recognition.onend();
  });
  await expect(page.getByText(/did not allow the microphone/)).toBeVisible();
  await isClean(page, "a microphone that is not allowed");
});

test("where the browser offers neither, there is nothing to press", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["speechSynthesis", "SpeechRecognition", "webkitSpeechRecognition"]) {
      Reflect.deleteProperty(window, name);
      Reflect.deleteProperty(Window.prototype, name);
    }
  });
  await signUpWithGrok(page);
  await play({ text: ANSWER });
  await send(page, "How do I begin?");
  await replied(page);
  await page.getByRole("article").last().hover();
  await expect(page.getByRole("button", { name: "This helped" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Attach documents" })).toBeVisible();
  await expect(page.getByRole("button", { name: /Read aloud|Speak/ })).toHaveCount(0);
});

test("the page may use the microphone, and no page within it", async ({ request }) => {
  const headers = (await request.get("/sign-in")).headers();
  expect(headers["permissions-policy"]).toBe("camera=(), microphone=(self), geolocation=()");
});
