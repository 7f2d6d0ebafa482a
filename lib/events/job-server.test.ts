import { expect, test } from "vitest";
import { jobServer } from "@/lib/events/job-server";

const none = {
  APP_ENV: "local",
  INNGEST_DEV: undefined,
  INNGEST_BASE_URL: undefined,
  INNGEST_EVENT_KEY: undefined,
  INNGEST_SIGNING_KEY: undefined,
} as const;

test("without a server's settings the jobs are embedded", () => {
  expect(jobServer(none)).toMatchObject({ isEmbedded: true, isDev: true });
});

test("a dev server is named by its address, or by the word that there is one", () => {
  expect(jobServer({ ...none, INNGEST_DEV: "http://queue:8288" })).toMatchObject({
    isEmbedded: false,
    isDev: true,
    baseUrl: "http://queue:8288",
  });
  expect(jobServer({ ...none, INNGEST_DEV: "1" }).baseUrl).toBe("http://localhost:8288");
});

test("whoever has a signing key has the server's calls signed, in production or not", () => {
  const keys = { INNGEST_SIGNING_KEY: "ab", INNGEST_EVENT_KEY: "k", INNGEST_BASE_URL: "http://queue:8288" };
  for (const APP_ENV of ["local", "production"] as const) {
    expect(jobServer({ ...none, ...keys, APP_ENV })).toMatchObject({ isEmbedded: false, isDev: false });
  }
  expect(jobServer({ ...none, APP_ENV: "production", INNGEST_EVENT_KEY: "k" }).isDev).toBe(false);
});
