import { disconnectDatabase } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { env } from "@/lib/env";
import { seed } from "@/prisma/seed";

// An image's first command. It signs in as the database's owner and needs none of the other production settings.
process.env.APP_ENV = "local";

try {
  const connectionString = env().DATABASE_URL;
  if (!connectionString)
    throw new Error("DATABASE_URL is not set: name the database, signed in as its owner.");
  const applied = await migrate({ connectionString });
  await seed();
  await disconnectDatabase();
  console.log(applied.length > 0 ? `Applied: ${applied.join(", ")}` : "The database is up to date.");
} catch (error) {
  console.error(`The database could not be prepared: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
