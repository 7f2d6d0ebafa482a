export { analyticsCsv } from "@/lib/prompts/admin/analytics-csv";
export { arrangePrompt, orderPrompts } from "@/lib/prompts/admin/arrange-prompt";
export { createPremade } from "@/lib/prompts/admin/create-premade";
export { listPremade } from "@/lib/prompts/admin/list-premade";
export { publishDue } from "@/lib/prompts/admin/publish-due";
export { countAnalytics, readAnalytics } from "@/lib/prompts/admin/read-analytics";
export { cancelSchedule, schedulePrompt } from "@/lib/prompts/admin/schedule-prompt";
export { countEffects, promptForAdvice } from "@/lib/prompts/apart/twins";
export {
  changeCategory,
  createCategory,
  listManagedCategories,
} from "@/lib/prompts/categories/change-category";
export { listCategories } from "@/lib/prompts/categories/list-categories";
export { orderCategories } from "@/lib/prompts/categories/order-categories";
export { restoreCategory, retireCategory } from "@/lib/prompts/categories/retire-category";
export { copyPrompt } from "@/lib/prompts/copy-prompt";
export { countOwn } from "@/lib/prompts/count-own.sql";
export { createPrompt } from "@/lib/prompts/create-prompt";
export { deletePrompt } from "@/lib/prompts/delete-prompt";
export { exportPrompts } from "@/lib/prompts/exchange/export-prompts";
export { promptFileSchema } from "@/lib/prompts/exchange/file-schema";
export { importPrompts } from "@/lib/prompts/exchange/import-prompts";
export { fillAndCount } from "@/lib/prompts/fill-and-count";
export { askGate } from "@/lib/prompts/gate/ask-gate";
export { changeGolden, createGolden, dropGolden, listGoldens } from "@/lib/prompts/gate/change-golden";
export { endGateStep, failGate } from "@/lib/prompts/gate/end-gate-step";
export { type GoldenQuestion, gateStep } from "@/lib/prompts/gate/gate-step";
export { getGate } from "@/lib/prompts/gate/get-gate";
export { overrideGate } from "@/lib/prompts/gate/override-gate";
export { SAMPLE_PERSON } from "@/lib/prompts/gate/sample-person";
export { seedGoldens } from "@/lib/prompts/gate/seed-goldens";
export { getPrompt } from "@/lib/prompts/get-prompt";
export { listPrompts } from "@/lib/prompts/list-prompts";
export { listPromptVersions } from "@/lib/prompts/list-versions";
export { publishVersion } from "@/lib/prompts/publish-version";
export { saveVersion } from "@/lib/prompts/save-version";
export { seedPremadePrompts } from "@/lib/prompts/seed-premade-prompts";
export { setFavourite } from "@/lib/prompts/set-favourite";
export { endSplit } from "@/lib/prompts/split/end-split";
export { listSplits } from "@/lib/prompts/split/list-splits";
export { startSplit } from "@/lib/prompts/split/start-split";
