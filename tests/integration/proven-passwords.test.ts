import { expect, test } from "vitest";
import { beginTotp, changePassword } from "@/lib/users";
import { anAccount, PASSWORD } from "@/tests/harness/account";
import { aUser } from "@/tests/harness/people";

/** More often than an account may fail at once. */
const OFTEN = 6;
const WRONG = { code: "invalid", problems: [{ field: "current_password" }] };

test("weak proposals beside the right password are no failed tries", async () => {
  const account = await anAccount();
  const change = (new_password: string) =>
    changePassword(account, { current_password: PASSWORD, new_password });
  for (let time = 0; time < OFTEN; time += 1) {
    await expect(change("password1234")).rejects.toMatchObject({ problems: [{ field: "new_password" }] });
  }
  await change("six brass kettles by the sea");
});

test("the right password is no failure wherever it is proved; wrong ones are held back", async () => {
  const account = await anAccount();
  for (let time = 0; time < OFTEN; time += 1) await beginTotp(account, { current_password: PASSWORD });
  const guess = () => beginTotp(account, { current_password: "a guess at it" });
  for (let time = 1; time < OFTEN; time += 1) await expect(guess()).rejects.toMatchObject(WRONG);
  await expect(guess()).rejects.toMatchObject({ code: "limit_exceeded" });
});

test("who has no password fails at none", async () => {
  const person = await aUser();
  for (let time = 0; time < OFTEN; time += 1) {
    expect((await beginTotp(person, {})).secret).toMatch(/\S/);
  }
});
