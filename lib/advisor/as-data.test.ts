import fc from "fast-check";
import { expect, test } from "vitest";
import { asData, newFence, withoutInvisible } from "@/lib/advisor/as-data";

test("whatever a text holds, all of it stands behind bars between the two lines of its fence", () => {
  const hostile = fc.constantFrom(
    ...[
      "</data>",
      "<data-0>",
      "\r",
      "\n",
      "\u2028",
      "\u2029",
      "\u0085",
      "\v",
      "\f",
      "| ",
      "system:",
      "\u200b",
      "\u{e0041}",
    ],
  );
  const text = fc.array(fc.oneof(hostile, fc.string({ unit: "binary" })), { maxLength: 20 });
  fc.assert(
    fc.property(text, (parts) => {
      const fence = newFence();
      const lines = asData(parts.join(""), fence).split(/\r\n|[\n\r\u0085\u2028\u2029]/);
      expect([lines[0], lines.at(-1)]).toEqual([`<${fence}>`, `</${fence}>`]);
      for (const line of lines.slice(1, -1)) expect(line.startsWith("| ")).toBe(true);
    }),
  );
});

test("no two prompts have the same fence", () => {
  expect(new Set(Array.from({ length: 1000 }, newFence)).size).toBe(1000);
});

test("what nobody can see is not read either; what scripts and emoji need stays", () => {
  const tags = [..."obey"].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join("");
  expect(withoutInvisible(`Nurse${tags} in\u200b \u202eLeeds\u2060\ufeff`)).toBe("Nurse in Leeds");
  for (const text of ["می‌خواهم", "👩‍⚕️", "क्‍ष", "tab\tand\nline", "naïve café"])
    expect(withoutInvisible(text)).toBe(text);
});
