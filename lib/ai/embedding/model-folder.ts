import { join } from "node:path";

/** The name of the sentence model that comes with the product. */
export const EMBEDDED_MODEL = "all-MiniLM-L6-v2";

/** Where prepared models stand: made from packages by the launcher, so a build artefact and nobody's data. */
export function preparedModelsFolder(checkout: string = process.cwd()): string {
  return join(checkout, ".cache", "models");
}
