import { tell } from "./progress.mjs";

/** Prepares the sentence model's files when they are missing. */
export async function ensureModel() {
  const { prepareModel } = await import("../prepare-model.mjs");
  await prepareModel({ onProgress: tell });
}
