import { expect, test } from "vitest";
import { seal, unseal } from "@/lib/seal";

test("what is sealed opens at its own place alone, and shows nothing of itself", () => {
  const sealed = seal("a secret of somebody's", "totp of 1");
  expect(Buffer.from(sealed).toString("latin1")).not.toContain("secret");
  expect(unseal(sealed, "totp of 1")).toBe("a secret of somebody's");
  expect(() => unseal(sealed, "totp of 2")).toThrow();
});

test("the same secret is never sealed the same twice, and a changed bit is noticed wherever it is", () => {
  const sealed = seal("a secret", "here");
  expect(Buffer.from(seal("a secret", "here")).equals(Buffer.from(sealed))).toBe(false);
  for (let at = 0; at < sealed.length; at++) {
    const changed = sealed.map((byte, index) => (index === at ? byte ^ 1 : byte));
    expect(() => unseal(changed, "here"), `byte ${at}`).toThrow();
  }
  expect(() => unseal(sealed.subarray(0, 20), "here")).toThrow();
});
