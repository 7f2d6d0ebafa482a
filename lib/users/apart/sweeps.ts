import { ask } from "@/lib/apart/ask";
import { eitherWay } from "@/lib/apart/either-way";
import { type Sweep, Swept } from "@/lib/users/apart/contract";
import * as keys from "@/lib/users/forget-request-keys";
import * as tries from "@/lib/users/identity/tries";
import * as calls from "@/lib/users/usage/end-call";

/** `forget-request-keys.ts`, here or where Users is served. */
export const forgetRequestKeys = eitherWay("users", keys.forgetRequestKeys, () => sweep("request-keys"));

/** `identity/tries.ts`, here or where Users is served. */
export const forgetTries = eitherWay("users", tries.forgetTries, () => sweep("sign-in-tries"));

/** `usage/end-call.ts`, here or where Users is served. */
export const giveUpLostCalls = eitherWay("users", calls.giveUpLostCalls, () => sweep("lost-calls"));

async function sweep(what: Sweep["what"]): Promise<number> {
  const asked = { scope: "users:sweep", method: "POST", path: "/users/sweep", body: { what } } as const;
  return (await ask(null, { ...asked, answers: Swept })).count;
}

const SWEEPS = {
  "request-keys": keys.forgetRequestKeys,
  "sign-in-tries": tries.forgetTries,
  "lost-calls": calls.giveUpLostCalls,
};

/** Clears away one kind of leftovers. Returns how many there were. */
export function sweepAway(what: Sweep["what"]): Promise<number> {
  return SWEEPS[what]();
}
