import { endProcesses } from "./processes.ts";

const SECTIONS = {
  embeddings: async () => (await import("./embeddings.ts")).embeddings(),
  "first-token": async () => (await import("./first-token.ts")).firstToken(),
  recall: async () => (await import("./recall.ts")).recall(),
  prompts: async () => (await import("./prompts.ts")).prompts(),
  "desk-lists": async () => (await import("./desk-lists.ts")).deskLists(),
  redis: async () => (await import("./redis.ts")).redis(),
  sweep: async () => (await import("./sweep.ts")).sweep(),
  streams: async () => (await import("./streams.ts")).streams(),
  javascript: async () => (await import("./javascript.ts")).javascript(),
  browser: async () => (await import("./browser.ts")).browser(),
};

const isSection = (name: string): name is keyof typeof SECTIONS => name in SECTIONS;
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !isSection(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark named ${unknown.join(", ")}: ${Object.keys(SECTIONS).join(", ")}.`);
  process.exit(2);
}
try {
  for (const name of wanted.length > 0 ? wanted : Object.keys(SECTIONS)) {
    if (isSection(name)) await SECTIONS[name]();
    await endProcesses();
  }
} finally {
  await endProcesses();
}
