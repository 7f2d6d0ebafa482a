/** A small house: every room with its door. What the rules allow is built in. */
export const SOUND_HOUSE: Record<string, string> = {
  "tsconfig.json":
    '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler", "paths": { "@/*": ["./*"] } } }',
  "node_modules/pg/index.js": "export default 1;",
  "node_modules/ai/index.js": "export default 1;",
  "node_modules/next-auth/index.js": "export default 1;",
  "node_modules/nodemailer/index.js": "export default 1;",
  "node_modules/inngest/index.js": "export default 1;",
  "lib/actor.ts": "export interface Actor { userId: string }",
  "lib/db/client.ts": 'import pg from "pg";\nexport const database = () => pg;',
  "lib/db/as-user.ts": 'import { database } from "@/lib/db/client";\nexport const asUser = () => database();',
  "lib/ai/model.ts": 'import ai from "ai";\nexport const model = ai;',
  "lib/auth/session.ts": 'import auth from "next-auth";\nexport const session = auth;',
  "lib/http/route.ts": 'import { session } from "@/lib/auth/session";\nexport const route = session;',
  "lib/users/contract.ts": "export interface Profile { skills: string[] }",
  "lib/users/get-me.ts": 'import { asUser } from "@/lib/db/as-user";\nexport const getMe = asUser;',
  "lib/users/index.ts": 'export { getMe } from "@/lib/users/get-me";',
  "lib/prompts/get-prompt.ts": "export const getPrompt = () => 1;",
  "lib/prompts/index.ts": 'export { getPrompt } from "@/lib/prompts/get-prompt";',
  "lib/advisor/reply.ts":
    'import { model } from "@/lib/ai/model";\nimport { getMe } from "@/lib/users";\nexport const reply = [model, getMe];',
  "lib/advisor/index.ts": 'export { reply } from "@/lib/advisor/reply";',
  "components/ui/button.tsx": "export const button = 1;",
  "components/chat/view.tsx":
    'import { button } from "@/components/ui/button";\nimport type { Profile } from "@/lib/users/contract";\nexport const view = (profile: Profile) => [button, profile];',
  "app/page.tsx":
    'import { view } from "@/components/chat/view";\nimport { getMe } from "@/lib/users";\nexport const page = [view, getMe];',
  "app/api/v1/users/route.ts":
    'import { route } from "@/lib/http/route";\nimport { getMe } from "@/lib/users";\nexport const get = [route, getMe];',
  "app/api/inngest/route.ts": 'import { embed } from "@/inngest/embed";\nexport const post = embed;',
  "lib/events/client.ts": 'import inngest from "inngest";\nexport const client = inngest;',
  "inngest/for-admins.ts":
    'import { claim } from "@/inngest/embedded/claim";\nexport const listJobs = claim;',
  "app/api/v1/admin/route.ts":
    'import { listJobs } from "@/inngest/for-admins";\nexport const get = listJobs;',
  "inngest/embed.ts": 'import { reply } from "@/lib/advisor";\nexport const embed = reply;',
  "inngest/functions/title.ts":
    'import inngest from "inngest";\nimport { reply } from "@/lib/advisor";\nexport const title = [inngest, reply];',
  "inngest/embedded/claim.ts": 'import { asUser } from "@/lib/db/as-user";\nexport const claim = asUser;',
  "prisma/seed.ts": 'import { getPrompt } from "@/lib/prompts";\nexport const seed = getPrompt;',
  "scripts/start.ts": 'import { getMe } from "@/lib/users/get-me";\nexport const start = getMe;',
  "tests/get-me.ts": 'import { getMe } from "@/lib/users/get-me";\nexport const test = getMe;',
};

/** One forbidden import a line: the rule that refuses it, who imports, what. */
export const PLANTED: [rule: string, from: string, imported: string][] = [
  ["no-cycles", "lib/db/planted-cycle.ts", "@/lib/db/planted-cycle"],
  ["no-unresolved", "lib/ids.ts", "@/lib/gone"],
  ["services-do-not-meet", "lib/users/planted.ts", "@/lib/prompts"],
  ["services-do-not-meet", "lib/prompts/planted.ts", "@/lib/advisor"],
  ["enter-by-the-front-door", "app/planted.ts", "@/lib/users/get-me"],
  ["enter-by-the-front-door", "lib/advisor/planted.ts", "@/lib/prompts/get-prompt"],
  ["nothing-imports-the-tools", "lib/users/planted-tool.ts", "@/tests/get-me"],
  ["nothing-imports-the-tools", "app/planted-tool.ts", "@/scripts/start"],
  ["pages-know-doors", "app/planted-http.ts", "@/lib/http/route"],
  ["handlers-are-declarations", "app/api/v1/planted/route.ts", "@/lib/db/as-user"],
  ["handlers-are-declarations", "app/api/v1/planted-jobs/route.ts", "@/inngest/embedded/claim"],
  ["the-jobs-door-knows-jobs", "app/api/inngest/planted.ts", "@/lib/advisor"],
  ["jobs-are-shallow", "inngest/planted.ts", "@/lib/ai/model"],
  ["jobs-are-shallow", "inngest/functions/planted.ts", "@/lib/db/as-user"],
  ["the-executor-knows-no-job", "inngest/embedded/planted.ts", "@/lib/advisor"],
  ["functions-know-no-executor", "inngest/functions/planted-executor.ts", "@/inngest/embedded/claim"],
  ["jobs-stay-inside", "lib/advisor/planted-queue.ts", "inngest"],
  ["components-get-data", "components/chat/planted.ts", "@/lib/users"],
  ["ui-knows-no-feature", "components/ui/planted.ts", "@/components/chat/view"],
  ["advisor-asks-services", "lib/advisor/planted-db.ts", "@/lib/db/as-user"],
  ["services-stand-on-the-ground", "lib/users/planted-http.ts", "@/lib/http/route"],
  ["plumbing-flows-downwards", "lib/db/planted.ts", "@/lib/auth/session"],
  ["plumbing-flows-downwards", "lib/auth/planted.ts", "@/lib/users"],
  ["the-ground-is-bare", "lib/errors.ts", "@/lib/http/route"],
  ["contracts-are-shapes", "lib/prompts/contract.ts", "@/lib/prompts/get-prompt"],
  ["seeds-are-data", "prisma/planted.ts", "@/lib/db/as-user"],
  ["database-stays-inside", "lib/users/planted-pg.ts", "pg"],
  ["database-stays-inside", "lib/users/planted-client.ts", "@/lib/db/client"],
  ["models-stay-inside", "lib/advisor/planted-ai.ts", "ai"],
  ["mail-stays-inside", "lib/users/planted-mail.ts", "nodemailer"],
  ["identity-stays-inside", "lib/users/planted-auth.ts", "next-auth"],
];
