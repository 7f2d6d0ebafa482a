import { randomUUID } from "node:crypto";
import { Client } from "../faults/client.ts";
import type { StreamRequest } from "./read-stream.ts";

const TURNS_A_CONVERSATION = 8;
const QUESTIONS = [
  "How should I prepare for an interview as a staff engineer?",
  "I led five people who moved a bank's billing to the cloud. Which roles fit that?",
  "What would you learn next in my place, and in which order?",
  "My manager offered me a team of eight: what should I ask before I take it?",
];

/** Somebody at a browser who keeps asking, with a new conversation every few turns. */
export class Person {
  readonly client: Client;
  #conversation = "";
  #turns = 0;

  constructor(origin: string) {
    this.client = new Client(origin);
  }

  async signUp(): Promise<this> {
    await this.client.signUp();
    return this;
  }

  async signIn(account: { email: string; password: string }): Promise<this> {
    await this.client.signIn(account);
    return this;
  }

  /** The next message, ready to be sent. */
  async ask(): Promise<StreamRequest> {
    if (this.#turns % TURNS_A_CONVERSATION === 0) return this.askAnew();
    return this.#message(this.#conversation);
  }

  /** The first message of a new conversation. */
  async askAnew(): Promise<StreamRequest> {
    const id = randomUUID();
    await this.client.data("POST", "/api/v1/conversations", { id });
    this.#conversation = id;
    return this.#message(id);
  }

  #message(conversation: string): StreamRequest {
    const text = `${QUESTIONS[this.#turns % QUESTIONS.length]} (${this.#turns})`;
    this.#turns += 1;
    return {
      url: `${this.client.origin}/api/v1/conversations/${conversation}/messages`,
      headers: { cookie: this.client.cookie, origin: this.client.origin },
      body: { text },
      mark: '"type":"text-delta"',
    };
  }
}
