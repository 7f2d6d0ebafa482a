import { startFakeGrok } from "./grok.ts";

/** The scripted Grok as a process of its own, on the port of its first argument. */
const { url } = await startFakeGrok(Number(process.argv[2]), { answersJobs: true });
process.stdout.write(`${url}\n`);
