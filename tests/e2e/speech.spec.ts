import { composer, expect, isClean, play, replied, say, send, signUpWithGrok, test } from "./harness.ts";
import { hear, spoken, withSpeech } from "./played-speech.ts";

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

test("the browser listens in the language of the page, or in the one that was chosen on this device", async ({
  page,
}) => {
  await withSpeech(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "languages", { value: ["pt-BR", "pt", "en-GB"], configurable: true });
  });
  await signUpWithGrok(page);
  const heardIn = () =>
    page.evaluate(() =>
      Reflect.get(Reflect.get(window, "told"), "recognitions").map(({ lang }: { lang: string }) => lang),
    );
  await page.getByRole("button", { name: "Speak" }).click();
  const language = page.getByLabel("Spoken language");
  await expect(language.getByRole("option")).toHaveText(["English", "German", "Spanish", "Portuguese"]);
  await page.getByRole("button", { name: "Start speaking" }).click();
  await expect.poll(heardIn).toEqual(["en-GB"]);
  await hear(page, { text: "I speak", isFinal: true });
  await language.selectOption("Portuguese");
  await expect.poll(heardIn).toEqual(["en-GB", "pt-BR"]);
  await hear(page, { text: "português.", isFinal: true });
  await expect(composer(page)).toHaveValue("I speak português.");
  await expect(composer(page)).toBeFocused();
  await isClean(page, "the language that is listened in");
  await page.setViewportSize({ width: 390, height: 700 });
  await expect(language).toBeInViewport({ ratio: 1 });
  await page.reload();
  await page.getByRole("button", { name: "Speak" }).click();
  await expect.poll(heardIn).toEqual(["pt-BR"]);
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
