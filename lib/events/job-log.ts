import { describeError, log } from "@/lib/log";

type Level = "debug" | "info" | "warn" | "error";

/** The log as the Inngest SDK wants it. Of what it is given only an error's name, code and place are written. */
function writing(level: Level) {
  return (...given: unknown[]): void => {
    const [first] = given;
    const error = typeof first === "object" && first !== null ? Reflect.get(first, "err") : undefined;
    log()[level]({ part: "jobs", ...(error ? { error: describeError(error) } : {}) }, "a job's log");
  };
}

export const jobLog = {
  debug: writing("debug"),
  info: writing("info"),
  warn: writing("warn"),
  error: writing("error"),
};
