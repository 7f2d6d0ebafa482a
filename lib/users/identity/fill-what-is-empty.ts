import { asUser } from "@/lib/db/as-user";
import type { IdentityGiven } from "@/lib/identity-given";
import { lockPerson } from "@/lib/users/facts/facts.sql";

/** Takes a name and a language over from the provider where the person has none here; what they wrote themselves stays. */
export async function fillWhatIsEmpty(
  userId: string,
  { name, locale }: Pick<IdentityGiven, "name" | "locale">,
): Promise<void> {
  await asUser({ userId }, async (tx) => {
    await lockPerson(tx, userId);
    if (name) await tx.user.updateMany({ where: { id: userId, name: null }, data: { name } });
    if (!locale) return;
    const row = await tx.user.findFirst({ where: { id: userId }, select: { metadata: true } });
    const metadata = typeof row?.metadata === "object" ? { ...row.metadata } : {};
    if ("language" in metadata) return;
    await tx.user.updateMany({
      where: { id: userId },
      data: { metadata: { ...metadata, language: locale } },
    });
  });
}
