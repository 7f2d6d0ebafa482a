import { expect, test } from "vitest";
import { readEnv } from "./env";

const pool = {
  COGNITO_ISSUER: "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_x",
  COGNITO_CLIENT_ID: "app",
};
const linkedin = { LINKEDIN_CLIENT_ID: "app", LINKEDIN_CLIENT_SECRET: "secret" };

test("a provider that is set whole is taken, and none is needed", () => {
  expect(readEnv({ ...pool, ...linkedin }).COGNITO_CLIENT_ID).toBe("app");
  expect(readEnv({ COGNITO_ISSUER: "", LINKEDIN_CLIENT_ID: "" }).LINKEDIN_CLIENT_ID).toBeUndefined();
});

test.each([
  ["COGNITO_ISSUER", { COGNITO_CLIENT_ID: "app" }],
  ["COGNITO_CLIENT_ID", { COGNITO_ISSUER: pool.COGNITO_ISSUER }],
  ["COGNITO_ISSUER", { COGNITO_CLIENT_SECRET: "secret" }],
  ["LINKEDIN_CLIENT_SECRET", { LINKEDIN_CLIENT_ID: "app" }],
  ["LINKEDIN_CLIENT_ID", { LINKEDIN_CLIENT_SECRET: "secret" }],
])("a provider without %s stops the start, and says so", (missing, half) => {
  expect(() => readEnv(half)).toThrow(new RegExp(`is set but .*${missing}`));
});

test.each([{ SERVE: "users" }, { PROMPTS_URL: "http://127.0.0.1:5001" }])(
  "services that run apart without keys stop the start: %j",
  (apart) => {
    expect(() => readEnv(apart)).toThrow(/SERVICE_SIGNING_KEY and SERVICE_PUBLIC_KEYS/);
  },
);
