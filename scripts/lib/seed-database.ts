import { disconnectDatabase } from "@/lib/db/client";
import { seed } from "@/prisma/seed";

await seed();
await disconnectDatabase();
