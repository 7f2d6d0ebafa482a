// Which room may know which. A rule's name and comment say what to do instead.
const SERVICE = "(?:users|conversations|prompts|career)";
const ROOM = "(?:users|conversations|prompts|career|advisor|desk)";
const DOOR = `^lib/${ROOM}/index\\.ts$`;
const CONTRACT = "^lib/[^/]+/contract\\.ts$|^lib/[^/]+/[^/]+/contract\\.ts$";
// What administrators see of the jobs.
const JOBS_DOOR = "^inngest/for-admins\\.ts$";
// Shapes of texts, which every contract may use.
const TEXT_SHAPES = "^lib/text-shapes\\.ts$";
const GROUND = "^lib/[^/]+\\.ts$";
const CATALOGUES = "^lib/i18n/";
// Which languages there are, and nothing of their words.
const LANGUAGES = "^lib/i18n/locales\\.ts$";
const OURS = "^(?:app|components|lib|inngest|prisma|scripts|tests)/";
const TEST = "\\.test\\.tsx?$|^tests/|^scripts/";

/** Files of `path` (tests apart) may know, of our own code, only what `may` matches. */
function only(name, comment, path, may, except) {
  return {
    name,
    comment,
    severity: "error",
    from: { path, pathNot: except ? [TEST, except] : TEST },
    to: { path: OURS, pathNot: may },
  };
}

/** Packages that only one room uses as values; their types are words that others may say. */
function kept(name, comment, packages, room) {
  return {
    name,
    comment,
    severity: "error",
    from: { path: "^(?:app|components|lib|inngest|prisma|instrumentation)", pathNot: [TEST, room] },
    to: { path: `^node_modules/(?:${packages})/`, dependencyTypesNot: ["type-only"] },
  };
}

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one idea, or a third one is missing.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolved",
      comment: "An import that leads nowhere would pass every other rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "services-do-not-meet",
      comment: "A service never knows another: lib/advisor is the only place where they meet.",
      severity: "error",
      from: { path: `^lib/(${SERVICE.slice(3, -1)})/`, pathNot: TEST },
      to: { path: `^lib/${ROOM}/`, pathNot: "^lib/$1/" },
    },
    {
      name: "enter-by-the-front-door",
      comment: "Of a service or the advisor others see index.ts and contract.ts: put the verb there.",
      severity: "error",
      from: { path: "^(?:app|components|inngest|prisma|instrumentation|lib/([^/]+))", pathNot: TEST },
      to: { path: `^lib/${ROOM}/`, pathNot: [DOOR, CONTRACT, "^lib/$1/"] },
    },
    {
      name: "nothing-imports-the-tools",
      comment: "Scripts, tests and instrumentation stand outside: the product runs without them.",
      severity: "error",
      from: { path: OURS, pathNot: TEST },
      to: { path: "^(?:scripts|tests)/|^instrumentation|\\.test\\.tsx?$" },
    },
    only(
      "pages-know-doors",
      "A page reads a verb and hands props down.",
      "^app/",
      ["^(?:app|components)/", DOOR, JOBS_DOOR, CONTRACT, CATALOGUES, "^lib/auth/"],
      "^app/api/",
    ),
    only(
      "handlers-are-declarations",
      "A handler declares what it accepts and calls one verb.",
      "^app/api/",
      ["^app/api/", DOOR, JOBS_DOOR, CONTRACT, "^lib/(?:auth|http)/"],
      "^app/api/inngest/",
    ),
    only(
      "the-jobs-door-knows-jobs",
      "The Inngest route hands over the functions and nothing else.",
      "^app/api/inngest/",
      ["^app/api/inngest/", "^inngest/", "^lib/(?:auth|http|events)/"],
    ),
    only(
      "jobs-are-shallow",
      "A job is trigger, key and one verb a step: when it needs more, a verb is missing.",
      "^inngest/",
      ["^inngest/", DOOR, "^lib/events/", GROUND],
      "^inngest/embedded/",
    ),
    only(
      "the-executor-knows-no-job",
      "The embedded executor runs whatever is served to it, on tables of its own: it calls no verb.",
      "^inngest/embedded/",
      ["^inngest/embedded/", "^lib/(?:events|db|audit)/", GROUND],
    ),
    {
      name: "functions-know-no-executor",
      comment: "A job runs on any Inngest server: what it needs of an executor stands in its options.",
      severity: "error",
      from: { path: "^inngest/functions/", pathNot: TEST },
      to: { path: "^inngest/(?!functions/)" },
    },
    only("components-get-data", "What is seen gets data as props, not doors.", "^components/", [
      "^components/",
      CONTRACT,
      CATALOGUES,
    ]),
    only("ui-knows-no-feature", "A button does not know what it is pressed for.", "^components/ui/", [
      "^components/ui/",
      CATALOGUES,
    ]),
    only(
      "advisor-asks-services",
      "A turn speaks to services through their verbs, and to models through lib/ai; it has no table of its own.",
      "^lib/advisor/",
      ["^lib/advisor/", DOOR, CONTRACT, "^lib/(?:ai|events|redis)/", GROUND],
    ),
    only(
      "the-desk-asks-services",
      "What administrators see of all together: it counts rows and asks services, and no service knows it.",
      "^lib/desk/",
      ["^lib/desk/", DOOR, CONTRACT, "^lib/(?:db|redis)/", GROUND],
    ),
    only(
      "services-stand-on-the-ground",
      "A service uses the database, models, events, mail, rates and the ground; who asks is handed to it.",
      `^lib/${SERVICE}/`,
      [`^lib/${ROOM}/`, "^lib/(?:db|ai|events|mail|audit|rates|apart)/", LANGUAGES, GROUND],
    ),
    only("plumbing-flows-downwards", "http may use what lies below it.", "^lib/http/", [
      "^lib/(?:http|auth|db|ai|events|rates|apart)/",
      CATALOGUES,
      GROUND,
    ]),
    only("plumbing-flows-downwards", "auth knows sessions, no service.", "^lib/auth/", [
      "^lib/(?:auth|db|events)/",
      GROUND,
    ]),
    only("plumbing-flows-downwards", "events stand on the database.", "^lib/events/", [
      "^lib/(?:events|db)/",
      GROUND,
    ]),
    only("plumbing-flows-downwards", "The audit log stands on the database.", "^lib/audit/", [
      "^lib/(?:audit|db)/",
      GROUND,
    ]),
    only(
      "plumbing-flows-downwards",
      "How services ask each other knows what none of them answers.",
      "^lib/apart/",
      ["^lib/apart/", GROUND],
    ),
    only("plumbing-flows-downwards", "Redis lies at the bottom.", "^lib/redis/", ["^lib/redis/", GROUND]),
    only("plumbing-flows-downwards", "Rates stand on the database, or on Redis.", "^lib/rates/", [
      "^lib/(?:rates|db|redis)/",
      GROUND,
    ]),
    only("plumbing-flows-downwards", "Mail knows no service.", "^lib/mail/", [
      "^lib/mail/",
      CATALOGUES,
      GROUND,
    ]),
    only("plumbing-flows-downwards", "Models know no table.", "^lib/ai/", ["^lib/ai/", CATALOGUES, GROUND]),
    only("plumbing-flows-downwards", "The database lies at the bottom.", "^lib/db/", ["^lib/db/", GROUND]),
    only("the-ground-is-bare", "actor, env, errors, ids, log: anything may stand on them.", GROUND, GROUND),
    only("contracts-are-shapes", "A contract is zod and types: the browser reads it too.", CONTRACT, [
      CONTRACT,
      TEXT_SHAPES,
      LANGUAGES,
    ]),
    only("seeds-are-data", "What is written into a new database comes through verbs.", "^prisma/", [
      "^prisma/",
      DOOR,
      CONTRACT,
    ]),
    kept(
      "database-stays-inside",
      "Use asUser or asSystem: only lib/db opens a connection.",
      "pg|@prisma/[^/]+|@electric-sql/[^/]+",
      "^lib/db/",
    ),
    {
      name: "database-stays-inside",
      comment: "The client's values stay in lib/db and *.sql.ts; its types are free to services.",
      severity: "error",
      from: { path: OURS, pathNot: [TEST, "^lib/db/", "\\.sql\\.ts$"] },
      to: { path: "^lib/db/(?:client\\.ts$|generated/)", dependencyTypesNot: ["type-only"] },
    },
    kept(
      "models-stay-inside",
      "Ask through lib/ai: it holds the deadlines.",
      "ai|@ai-sdk/[^/]+|@huggingface/[^/]+",
      "^lib/ai/",
    ),
    kept(
      "jobs-stay-inside",
      "Publish an event through lib/events: who does what about it is a function's affair.",
      "inngest|croner|@marcbachmann/cel-js",
      "^lib/events/|^inngest/|^app/api/inngest/",
    ),
    kept(
      "service-tokens-stay-inside",
      "Ask through lib/apart: it signs and reads the tokens.",
      "jose",
      "^lib/apart/",
    ),
    kept(
      "redis-stays-inside",
      "Ask through lib/redis: it knows what to do while Redis is away.",
      "@redis/[^/]+",
      "^lib/redis/",
    ),
    kept("mail-stays-inside", "Say what to send: lib/mail knows how.", "nodemailer", "^lib/mail/"),
    kept(
      "identity-stays-inside",
      "Ask lib/auth who it is: next-auth can then be replaced.",
      "next-auth",
      "^lib/auth/|^app/api/auth/",
    ),
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^lib/db/generated/"] },
    exclude: { path: ["^\\.(?:next|data|cache|image)/", "^test-results/", "^playwright-report/"] },
    tsConfig: { fileName: "tsconfig.json" },
    // Sees type-only imports as well.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
