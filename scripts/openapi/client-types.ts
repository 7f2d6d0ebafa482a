import openapiTypes, { astToString } from "openapi-typescript";

const NOTE = "/** Made by `npm run api` from the API's document: change the routes, not this file. */\n\n";

/** The document's shapes as TypeScript. */
export async function clientTypes(document: Record<string, unknown>): Promise<string> {
  const nodes = await openapiTypes(JSON.stringify(document));
  return NOTE + astToString(nodes);
}
