import { disconnectDatabase } from "@/lib/db/client";
import { DomainError } from "@/lib/errors";
import { setRole } from "@/lib/users";

const [email = "", role] = process.argv.slice(2);
try {
  await setRole(email, role === "admin" ? "admin" : "user");
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
await disconnectDatabase();
