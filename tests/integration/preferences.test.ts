import { expect, test } from "vitest";
import { getMe, updateMe } from "@/lib/users";
import { UpdateMe } from "@/lib/users/contract";
import { aUser } from "@/tests/harness/people";

test("a preference that is named is changed, and the others stay", async () => {
  const actor = await aUser();
  await updateMe(actor, { preferences: { suggestions: false } });
  await Promise.all([
    updateMe(actor, { preferences: { locale: "de" } }),
    updateMe(actor, { preferences: { theme: "dark" }, name: "Grace" }),
  ]);
  const { name, preferences } = await getMe(actor);
  expect(preferences).toEqual({ suggestions: false, locale: "de", theme: "dark" });
  expect(name).toBe("Grace");
  await updateMe(actor, { preferences: { locale: "es" } });
  expect((await getMe(actor)).preferences.locale).toBe("es");
});

test("a language that the pages do not speak is refused", () => {
  expect(UpdateMe.safeParse({ preferences: { locale: "fr" } }).success).toBe(false);
});
