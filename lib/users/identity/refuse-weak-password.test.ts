import { expect, test } from "vitest";
import { refuseWeakPassword } from "@/lib/users/identity/refuse-weak-password";

const about = ["ada.lovelace@example.test", "Ada Lovelace"];

test.each([
  "passwordpassword",
  "Passw0rd!Passw0rd!",
  "password1234567",
  "qwertyuiopasdfgh",
  "123456789012345",
  "abcdefghijklmnop",
  "aaaaaaaaaaaaaaaa",
  "iloveyouiloveyou",
  "summer2024summer2024",
  "careeradvisorcareeradvisor",
  "adalovelaceadalovelace",
  "lovelacelovelace",
  "xyzxyzxyzxyzxyzxyz",
])("%s is refused", async (password) => {
  await expect(refuseWeakPassword(password, "password", about)).rejects.toMatchObject({
    code: "invalid",
    problems: [{ field: "password" }],
  });
});

test.each([
  "four quiet herons at dawn",
  "correct horse battery staple",
  "a long enough password",
  "Kx7#vQ9!mZ2@pL4",
  "vier stille Reiher im Nebel",
  "白い猫が三匹で川を渡る夜の話だ",
])("%s is taken", async (password) => {
  await expect(refuseWeakPassword(password, "password", about)).resolves.toBeUndefined();
});
