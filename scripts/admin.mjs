import { enterRuntime } from "./lib/enter-runtime.mjs";

if (await enterRuntime(import.meta.url)) {
  const { refuse, tell } = await import("./lib/progress.mjs");
  const [verb, email, ...others] = process.argv.slice(2);
  const role = { grant: "admin", revoke: "user" }[verb];
  if (!role || !email || others.length > 0) refuse("Say: npm run admin -- grant EMAIL, or: … revoke EMAIL");
  const { ensurePrismaClient } = await import("./lib/ensure-prisma-client.mjs");
  const { setRole } = await import("./lib/set-role.mjs");
  await ensurePrismaClient();
  await setRole(email, role).catch((error) => refuse(error.message));
  tell(role === "admin" ? `${email} is an administrator now.` : `${email} is no administrator any more.`);
  process.exit(0);
}
