import { z } from "zod";
import { ADDRESS, type Handler, HEADERS } from "@/inngest/embedded/call-function";
import { type Functions, readConfig } from "@/inngest/embedded/function-config";

const Registration = z.looseObject({ functions: z.array(z.record(z.string(), z.unknown())) });

/** Asks a served app for its functions. Throws when one uses a feature that this executor lacks, and names both. */
export async function functionsOf(handler: Handler): Promise<Functions> {
  const headers = { ...HEADERS, "x-inngest-sync-kind": "in_band" };
  const request = new Request(ADDRESS, { method: "PUT", headers, body: JSON.stringify({ url: ADDRESS }) });
  const response = await handler(request);
  if (response.status !== 200) throw new Error(`The jobs cannot be registered: status ${response.status}.`);
  const { functions } = Registration.parse(await response.json());
  return new Map(functions.map((registered) => readConfig(registered)).map((config) => [config.id, config]));
}
