import { startFakeGrok } from "../fakes/grok.ts";

// A process of its own: `model.ts <words> <delayMs> <gapMs>` prints its address and answers until it is ended.
const [words, delayMs, gapMs] = process.argv.slice(2).map(Number);
const text = Array.from({ length: words ?? 10 }, (_, index) => `word${index}`).join(" ");
const grok = await startFakeGrok();
grok.play({ text, delayMs: delayMs ?? 0, gapMs: gapMs ?? 0 });
console.log(grok.url);
