import { Caller } from "@/lib/apart/contract";
import { newServiceKeys } from "./new-service-keys";

const callers = process.argv.slice(2);
const wanted =
  callers.length > 0
    ? callers.map((name) => Caller.safeParse(name))
    : Caller.options.map((data) => ({ data }));
const names = wanted.flatMap(({ data }) => data ?? []);
if (names.length < wanted.length) {
  console.error("Say: npm run service-keys, or for some alone: … -- users conversations prompts app");
  process.exit(1);
}
const mark = new Date().toISOString().slice(0, 10);
const made = await Promise.all(names.map(async (name) => ({ name, ...(await newServiceKeys(name, mark)) })));
for (const { name, signing } of made) {
  console.log(`# For the instance that serves ${name === "app" ? "the pages" : name}, and no other:`);
  console.log(`SERVICE_SIGNING_KEY=${JSON.stringify(signing)}\n`);
}
console.log("# For every instance:");
console.log(`SERVICE_PUBLIC_KEYS=${JSON.stringify({ keys: made.map(({ known }) => known) })}`);
