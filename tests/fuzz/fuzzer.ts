import fc, { type GeneratorValue } from "fast-check";
import { operationAt } from "@/tests/harness/documented";
import { lookAfterwards, type Somebody } from "./afterwards";
import { draft } from "./draft";
import { type Finding, Findings } from "./findings";
import { REFUSALS, type Refusal, verbsOf } from "./refusals";
import type { Transport } from "./transport";
import {
  absentStatuses,
  Belongings,
  isBarred,
  isOfServices,
  OPERATIONS,
  type Params,
  type Placed,
  refusesMore,
  thingOf,
} from "./world";

type Kind = "valid" | keyof typeof REFUSALS;

/** Of a hundred calls, how many of each kind. */
const KINDS: Record<Kind, number> = {
  valid: 48,
  spoiled: 20,
  stranger: 8,
  nobody: 6,
  unreadable: 5,
  gone: 6,
  verb: 3,
  foreign: 2,
  noId: 2,
};

/** Calls an API as its document allows and forbids, and keeps what did not go as it says. */
export class Fuzzer {
  /** How many calls of each kind were made. */
  readonly counts: Record<string, number> = {};
  readonly #findings = new Findings();
  readonly #somebodies: Somebody[] = [];
  /** Whoever only reads is asked less. */
  readonly #drawn: Somebody[] = [];
  /** Premade prompts that an administrator changed, and perhaps withdrew from people. */
  readonly #administered = new Set<string>();

  constructor(readonly transport: Transport) {}

  get findings(): Finding[] {
    return [...this.#findings.all.values()];
  }

  /** Makes `calls` calls; the same seed draws the same ones as long as the answers are the same. */
  async run(calls: number, seed: number): Promise<void> {
    const people = [
      ...(await Promise.all([false, false, true].map((isAdmin) => this.transport.newPerson(isAdmin)))),
      await this.transport.newHolder(["read", "write"]),
    ];
    const reader = await this.transport.newHolder(["read"]);
    this.#somebodies.push(...[...people, reader].map((person) => ({ person, has: new Belongings() })));
    this.#drawn.push(...this.#somebodies, ...this.#somebodies.slice(0, -1));
    const property = fc.asyncProperty(fc.gen(), (g) => this.#one(g));
    await fc.assert(property, { numRuns: calls, seed, endOnFailure: true });
  }

  async #one(g: GeneratorValue): Promise<void> {
    const placed = g(fc.constantFrom, ...OPERATIONS);
    const weighted = Object.entries(KINDS).map(([each, weight]) => ({
      weight,
      arbitrary: fc.constant(each as Kind),
    }));
    const kind = g(() => fc.oneof(...weighted));
    const who = g(fc.constantFrom, ...this.#drawn);
    if (isOfServices(placed)) return this.#closed(g, placed, who);
    const isEnd = placed.path === "/api/v1/users/me" && placed.method === "DELETE";
    if (isEnd && kind === "valid") await this.#endSomebody(g, placed);
    else if (kind === "valid") await this.#allowed(g, placed, who);
    else if (!(await this.#refused(g, kind, placed, who))) return;
    this.counts[kind] = (this.counts[kind] ?? 0) + 1;
  }

  /** What services ask each other is closed to people, with a session, with a token and without. */
  async #closed(g: GeneratorValue, placed: Placed, who: Somebody): Promise<void> {
    const person = g(fc.boolean) ? who.person : this.transport.nobody;
    const { call } = draft(g, placed, undefined, who.has);
    const answer = await this.#findings.send(person, call, placed.operation);
    this.#findings.expect([401], `${placed.method} ${placed.path}, of a person`, call, answer);
    this.counts.closed = (this.counts.closed ?? 0) + 1;
  }

  /** A valid call, of a person who has what it names or of one who has no such thing. */
  async #allowed(g: GeneratorValue, placed: Placed, who: Somebody): Promise<void> {
    const thing = thingOf(placed.path);
    const known = thing ? who.has.alive(thing) : [];
    const params = known.length > 0 ? g(fc.constantFrom, ...known) : undefined;
    const made = draft(g, placed, params, who.has);
    const { call } = made;
    const answer = await this.#findings.send(who.person, call, placed.operation);
    const at = `${placed.method} ${placed.path}`;
    if (isBarred(who.person, placed)) return this.#findings.expect([403], at, call, answer);
    if (thing && !params) return this.#findings.expect(absentStatuses(placed), at, call, answer);
    const isJudged = [400, 401, 403, 405, 413, 415, 422].includes(answer.status);
    if (isJudged && !refusesMore(placed.operation, answer.status)) {
      this.#findings.keep(`${at}: a valid call is refused with ${answer.status}`, call, answer);
    }
    // What hangs on another thing may have gone with it.
    const isHere = !this.#isAdministered(placed, params) && !made.namesOthers;
    const isFirm = thing === placed.path && /\{(conversationId|promptId)\}$/.test(placed.path);
    if (answer.status === 404 && isFirm && isHere) {
      this.#findings.keep(`${at}: what is there is not found`, call, answer);
    }
    await lookAfterwards(this.#findings, { placed, draft: made, who, answer });
  }

  /** Whether it is a prompt that an administrator may have withdrawn; by this call too. */
  #isAdministered({ path }: Placed, { promptId }: Params = {}): boolean {
    if (promptId && path.startsWith("/api/v1/admin/prompts/")) this.#administered.add(promptId);
    return promptId !== undefined && this.#administered.has(promptId);
  }

  /** Somebody of their own deletes the account: nothing lets them in any more. */
  async #endSomebody(g: GeneratorValue, placed: Placed): Promise<void> {
    const person = await this.transport.newPerson();
    const { call } = draft(g, placed, undefined, new Belongings());
    const answer = await this.#findings.send(person, call, placed.operation);
    this.#findings.expect([200], "an account is deleted", call, answer);
    const again = { method: "GET", path: placed.path, headers: {} };
    const after = await this.#findings.send(person, again, operationAt("GET", placed.path));
    this.#findings.expect([401], "a session of a deleted account", again, after);
  }

  /** A call that must be refused; false when the operation cannot be refused that way. */
  async #refused(
    g: GeneratorValue,
    kind: keyof typeof REFUSALS,
    placed: Placed,
    drawn: Somebody,
  ): Promise<boolean> {
    const thing = thingOf(placed.path);
    // Few have, or had, what a call names: one of those.
    const oneOf = (some: Somebody[], all: Somebody[]) =>
      g(fc.constantFrom, ...(some.length > 0 ? some : all));
    const losers = this.#somebodies.filter(({ has }) => thing && has.gone(thing).length > 0);
    const who = kind === "gone" ? oneOf(losers, [drawn]) : drawn;
    const others = this.#somebodies.filter((one) => one !== who);
    const owners = others.filter(({ has }) => thing && has.alive(thing).length > 0);
    const { has } = kind === "stranger" ? oneOf(owners, others) : who;
    const things = thing ? has[kind === "gone" ? "gone" : "alive"](thing) : [];
    const params = things.length > 0 ? g(fc.constantFrom, ...things) : undefined;
    const made = draft(g, placed, params, who.has);
    const { person } = who;
    const refusal = REFUSALS[kind](g, { placed, draft: made, isNamed: params !== undefined, person });
    if (refusal) await this.#mustBe(refusal, `${placed.method} ${placed.path}, ${kind}`, placed, who);
    return refusal !== undefined;
  }

  async #mustBe(refusal: Refusal, what: string, placed: Placed, who: Somebody): Promise<void> {
    const { call, statuses, isNobodys, isVerb } = refusal;
    const person = isNobodys ? this.transport.nobody : who.person;
    const answer = await this.#findings.send(person, call, isVerb ? undefined : placed.operation);
    // Whoever may not ask is told that alone, whatever is wrong with what they send.
    const isShut = !isNobodys && !isVerb && isBarred(who.person, placed);
    this.#findings.expect(isShut ? [403] : statuses, what, call, answer);
    const allowed = (answer.headers.get("allow") ?? "").split(", ");
    if (isVerb && !verbsOf(placed).every((verb) => allowed.includes(verb))) {
      this.#findings.keep(`${placed.path}: Allow leaves a verb out`, call, answer);
    }
  }
}
