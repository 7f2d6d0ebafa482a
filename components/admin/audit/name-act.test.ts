import { expect, test } from "vitest";
import { nameAct } from "@/components/admin/audit/name-act";
import { ACTIONS } from "@/lib/audit/contract";
import { LOCALES } from "@/lib/i18n/locales";
import { wordsIn } from "@/tests/harness/words";

test("every act of ours has words in every language, and another’s is shown as it is noted", () => {
  for (const [action, words] of Object.entries(ACTIONS)) {
    expect(nameAct(action, wordsIn("admin")), action).toBe(words);
  }
  for (const locale of LOCALES) {
    const t = wordsIn("admin", locale);
    expect(Object.keys(ACTIONS).filter((action) => nameAct(action, t) === action)).toEqual([]);
    expect(nameAct("kitchen.cleaned", t)).toBe("kitchen.cleaned");
  }
});
