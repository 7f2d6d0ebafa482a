import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/db/generated/client";
import { nameStatements } from "@/lib/db/statement-names";
import { TransactionClient } from "@/lib/db/transaction-client";
import { env } from "@/lib/env";
import { describeError, log } from "@/lib/log";

const TRANSACTION_TIMEOUT_MS = 20_000;
/**
 * A server that went away without a word (a host that froze, a network that swallows) leaves a query waiting for ever:
 * after this its connection is given up. Longer than a transaction may last, so that a slow one ends by its own rule.
 */
const QUERY_TIMEOUT_MS = 25_000;

const kept = globalThis as typeof globalThis & { careerAdvisorDatabase?: PrismaClient };

/**
 * The one Prisma client of this process, shared by pages, handlers and jobs. The embedded database takes a single
 * connection, so a second client would wait for ever: this is the only place that makes one.
 */
export function database(): PrismaClient {
  kept.careerAdvisorDatabase ??= connect();
  return kept.careerAdvisorDatabase;
}

export async function disconnectDatabase(): Promise<void> {
  await kept.careerAdvisorDatabase?.$disconnect();
  kept.careerAdvisorDatabase = undefined;
}

function connect(): PrismaClient {
  const { DATABASE_URL, DATABASE_IS_EMBEDDED, DATABASE_POOL_MAX, DATABASE_PREPARES } = env();
  if (!DATABASE_URL) {
    throw new Error(
      "DATABASE_URL is not set: `npm start` sets it for the embedded database, or name your own.",
    );
  }
  const adapter = new PrismaPg(
    {
      connectionString: DATABASE_URL,
      max: DATABASE_IS_EMBEDDED ? 1 : (DATABASE_POOL_MAX ?? 10),
      connectionTimeoutMillis: 10_000,
      query_timeout: QUERY_TIMEOUT_MS,
      keepAlive: true,
      Client: TransactionClient,
      pipeline: true,
      // Whoever signs in to a real server acts as the app's role from the first statement on. The embedded
      // server has signed us in as that role already and shares one session among all its clients.
      ...(DATABASE_IS_EMBEDDED ? { idleTimeoutMillis: 0 } : { options: "-c role=career_app" }),
    },
    {
      onPoolError: (error) => log().warn({ error: describeError(error) }, "database connection lost"),
      // The embedded server shares one session among its clients: a name would outlive the connection that gave it.
      ...(DATABASE_IS_EMBEDDED || !DATABASE_PREPARES ? {} : { statementNameGenerator: nameStatements() }),
    },
  );
  const transactionOptions = { maxWait: 15_000, timeout: TRANSACTION_TIMEOUT_MS };
  return new PrismaClient({ adapter, transactionOptions });
}
