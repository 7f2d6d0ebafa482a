import { readFileSync, writeFileSync } from "node:fs";

/** The text of a file only this user may read; made by `make` the first time. */
export function keepInFile(file, make) {
  try {
    writeFileSync(file, make(), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8");
}
