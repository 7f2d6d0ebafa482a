import { expect, test } from "vitest";
import { hashRecoveryCode, newRecoveryCodes, newSecret, stepOf, uriOf } from "@/lib/users/identity/totp";

// RFC 6238, appendix B: the last six digits of its codes, by the secret "12345678901234567890".
const RFC = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
])("the code of the standard at %s seconds is the one of its step", (seconds, code) => {
  const at = (more: number) => stepOf(RFC, code, (seconds + more) * 1000);
  const step = Math.floor(seconds / 30);
  expect(at(0)).toBe(step);
  expect(at(30)).toBe(step);
  expect(at(-30)).toBe(step);
  expect(at(60)).toBeNull();
  expect(at(-60)).toBeNull();
});

test("only six digits are a code, with blanks between them as people type them", () => {
  expect(stepOf(RFC, "287 082", 59_000)).toBe(1);
  for (const odd of ["", "28708", "2870822", "28708a", "-87082", "２８７０８２", "287082\u0000"]) {
    expect(stepOf(RFC, odd, 59_000), odd).toBeNull();
  }
});

test("secrets and recovery codes never repeat, and a recovery code is known however it is typed", () => {
  expect(newSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(uriOf(newSecret(), "ada@example.test")).toMatch(
    /^otpauth:\/\/totp\/Career%20Advisor:ada%40example\.test\?/,
  );
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(code).toMatch(/^[A-HJKMNP-TV-Z0-9]{4}(-[A-HJKMNP-TV-Z0-9]{4}){3}$/);
    expect(hashRecoveryCode(code.toLowerCase().replaceAll("-", " "))).toEqual(hashRecoveryCode(code));
  }
});
