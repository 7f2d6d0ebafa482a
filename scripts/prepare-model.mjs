import { prepareModel } from "./model/prepare-model.ts";

export { prepareModel };

if (import.meta.main) console.log(prepareModel({ onProgress: console.log }));
