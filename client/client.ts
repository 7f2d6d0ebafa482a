import createFetchClient, { type ClientOptions } from "openapi-fetch";
import type { components, paths } from "./schema";

/** A shape of the API by its name: `Shape<"Message">`. */
export type Shape<Name extends keyof components["schemas"]> = components["schemas"][Name];

interface Options extends ClientOptions {
  /** Where the advisor is: `https://advisor.example`. */
  baseUrl: string;
}

/**
 * The API as typed calls: `client.GET("/api/v1/conversations", { params: { query: { limit: 10 } } })` gives
 * `{ data, error, response }`. Nothing is thrown but what the network throws.
 */
export function createClient(options: Options) {
  return createFetchClient<paths>(options);
}

/** Every item of a list, page after page. `load` asks for the page at a cursor. */
export async function* everyItem<Item>(
  load: (cursor: string | undefined) => Promise<{ data: Item[]; meta: { next_cursor: string | null } }>,
): AsyncGenerator<Item> {
  let cursor: string | undefined;
  do {
    const { data, meta } = await load(cursor);
    yield* data;
    cursor = meta.next_cursor ?? undefined;
  } while (cursor);
}
