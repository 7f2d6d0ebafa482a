/** Who is asking. Every verb of a service takes it first. */
export interface Actor {
  /** UUIDv7 of the person. */
  userId: string;
  role: "user" | "admin";
  /** The browser's session that asks; absent where a token does, or a job. */
  sessionId?: string;
}
