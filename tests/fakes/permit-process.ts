import { createInterface } from "node:readline";
import { takePermit } from "@/lib/rates/permits";

// Asks in a process of its own, for each line `KEY LIMIT TIMES`, so often at once, and says how many were admitted.
for await (const line of createInterface({ input: process.stdin })) {
  const [key = "", limit, times] = line.split(" ");
  const asking = Array.from({ length: Number(times) }, () => takePermit(key, Number(limit)));
  const admitted = (await Promise.all(asking)).filter(({ isAdmitted }) => isAdmitted);
  process.stdout.write(`${admitted.length}\n`);
}
