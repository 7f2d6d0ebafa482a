import { askRedis, redisConnection } from "@/lib/redis/connection";

/**
 * Calls `hear` with what is said on a channel, one listener each; what is said while Redis is away is lost. Returns how
 * to leave.
 */
export function listen(channel: string, hear: (text: string) => void): () => void {
  const joined = redisConnection().then((connection) => {
    connection?.listeners.set(channel, hear);
    if (connection?.client.isReady)
      connection.client.subscribe(channel, connection.hear).catch(() => undefined);
    return connection;
  });
  return () =>
    void joined.then((connection) => {
      connection?.listeners.delete(channel);
      if (connection?.client.isReady) connection.client.unsubscribe(channel).catch(() => undefined);
    });
}

/** How many processes heard it; undefined without Redis and while it is away. */
export async function say(channel: string, text: string): Promise<number | undefined> {
  return askRedis((client) => client.publish(channel, text));
}
