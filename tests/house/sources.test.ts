import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const CODE = globSync(
  ["{app,components,lib,inngest,prisma,scripts,tests}/**/*.{ts,tsx,mjs}", "*.{ts,mjs,cjs}", ".ci/*"],
  { exclude: ["lib/db/generated/**", "**/node_modules/**", "**/.next/**", "next-env.d.ts"] },
).map((path) => ({ path, text: readFileSync(path, "utf8") }));
const PRODUCT = CODE.filter(
  ({ path }) => /^(app|components|lib|inngest|prisma)\//.test(path) && !/\.test\.tsx?$/.test(path),
);

/** Known holes below these. A version may leave the list when nothing of ours can bring it back. */
const FLOORS: Record<string, string> = {
  next: "16.4.5",
  "next-auth": "4.24.15",
  sharp: "0.35.5",
  mammoth: "1.12.2",
  inngest: "3.54.0",
  ai: "6.0.203",
};

describe("the sources", () => {
  test("are read at all", () => {
    expect(CODE.length).toBeGreaterThan(300);
    expect(PRODUCT.length).toBeGreaterThan(200);
  });

  test("have at most 200 lines a file", () => {
    expect(filesWhere(CODE, (text) => text.trimEnd().split("\n").length > 200)).toEqual([]);
  });

  test("keep raw SQL in *.sql.ts, as tagged templates", () => {
    const raw = filesWhere(PRODUCT, (text) => /\$(queryRaw|executeRaw)/.test(text));
    expect(raw.filter((path) => !path.endsWith(".sql.ts"))).toEqual([]);
    // Written apart, so that this file does not find itself.
    const unsafe = new RegExp(["(query|execute)Raw", "Unsafe"].join(""));
    expect(filesWhere(CODE, (text) => unsafe.test(text))).toEqual([]);
  });

  test("make a database client in one place", () => {
    expect(filesWhere(CODE, (text) => /new PrismaClient\b/.test(text) && !/toEqual/.test(text))).toEqual([
      "lib/db/client.ts",
    ]);
  });

  test("lead from each page that needs a sign-in back to that page", () => {
    const pages = PRODUCT.filter(({ path }) => /^app\/.*page\.tsx$/.test(path)).flatMap(({ path, text }) => {
      const [, back] = /(?:signInPath|adminAt)\((.*)\)/.exec(text) ?? [];
      const place = `/${path.replace(/^app\//, "").replaceAll(/\([^)]*\)\/|\/?page\.tsx$/g, "")}`;
      return back ? [{ place: place.replaceAll(/\[\w+\]/g, "${"), back }] : [];
    });
    expect(pages.length).toBeGreaterThan(15);
    expect(pages.filter(({ place, back }) => !back.includes(place))).toEqual([]);
  });

  test("act as the system role only where nobody is meant yet, or everybody", () => {
    expect(filesWhere(PRODUCT, (text) => /\basSystem\(/.test(text)).sort()).toEqual([
      // The queue's own tables, which nobody else can read.
      "inngest/embedded/begin-held-back.ts",
      "inngest/embedded/calls-under-way.ts",
      "inngest/embedded/claim.ts",
      "inngest/embedded/end-dead-leases.ts",
      "inngest/embedded/executor.ts",
      "inngest/embedded/make-call.ts",
      "inngest/embedded/parked-runs.ts",
      "inngest/embedded/runs.ts",
      "inngest/embedded/schedules.ts",
      "lib/conversations/conversations-to-summarize.ts",
      "lib/conversations/drop-unspoken-conversations.ts",
      "lib/conversations/embedding-progress.ts",
      "lib/conversations/end-temporary-conversations.ts",
      "lib/conversations/files/drop-file.ts",
      "lib/conversations/imports/undo-import.ts",
      "lib/conversations/interrupt-dead-replies.ts",
      "lib/conversations/people-to-embed.ts",
      "lib/conversations/retention/unused-conversations.ts",
      // Whoever has the link is nobody.
      "lib/conversations/sharing/shared-conversation.ts",
      // What administrators see of all together.
      "lib/desk/count-figures.ts",
      "lib/desk/get-metrics.ts",
      "lib/desk/system-status.ts",
      "lib/events/announce.ts",
      "lib/events/drain-outbox.ts",
      "lib/events/outbox-state.ts",
      "lib/prompts/admin/count-effects.ts",
      // What is premade is nobody's own.
      "lib/prompts/admin/publish-due.ts",
      "lib/prompts/as-admin.ts",
      "lib/prompts/gate/end-gate-step.ts",
      "lib/prompts/gate/gate-step.ts",
      "lib/prompts/gate/seed-goldens.ts",
      "lib/prompts/seed-premade-prompts.ts",
      // Whoever asks too often is counted before it is known who they are.
      "lib/rates/forget-rates.ts",
      "lib/rates/permits.ts",
      "lib/rates/standings.ts",
      "lib/users/audit/export-audit.ts",
      "lib/users/audit/list-audit.ts",
      // Whoever shows a receipt is nobody any more.
      "lib/users/erasure/check-erasure.ts",
      "lib/users/erasure/delete-me.ts",
      "lib/users/forget-request-keys.ts",
      // Whose session, token, mail or guess it is, is what is asked.
      "lib/users/identity/ask-reset.ts",
      "lib/users/identity/begin-totp.ts",
      "lib/users/identity/change-password.ts",
      "lib/users/identity/confirm-totp.ts",
      "lib/users/identity/connect-identity.ts",
      "lib/users/identity/disconnect-identity.ts",
      "lib/users/identity/holder-of-identity.ts",
      "lib/users/identity/holder-of-token.ts",
      "lib/users/identity/list-ways-in.ts",
      "lib/users/identity/open-session-by-ticket.ts",
      "lib/users/identity/open-session.ts",
      "lib/users/identity/prove-oneself.ts",
      "lib/users/identity/reset-password.ts",
      "lib/users/identity/role-in-session.ts",
      "lib/users/identity/sign-in-by-identity.ts",
      "lib/users/identity/tries.ts",
      // An administrator's, over others' accounts.
      "lib/users/people/change-person.ts",
      "lib/users/people/end-sessions-of.ts",
      "lib/users/people/find-person.ts",
      "lib/users/people/list-people.ts",
      "lib/users/people/reset-factor-of.ts",
      "lib/users/register.ts",
      "lib/users/set-role.ts",
      // What somebody spent is not theirs to write.
      "lib/users/usage/begin-call.ts",
      "lib/users/usage/end-call.ts",
      "lib/users/verify-credentials.ts",
    ]);
  });

  test("load nothing from elsewhere into the page", () => {
    const seen = PRODUCT.filter(({ path }) => /^(app|components)\//.test(path));
    const foreign =
      /(?:src|action)=["{`]+https?:|url\(["']?https?:|fetch\(["'`]https?:|@import ["']https?:|next\/font\/google/;
    expect(filesWhere(seen, (text) => foreign.test(text))).toEqual([]);
    expect(readFileSync("app/globals.css", "utf8")).not.toMatch(/https?:/);
  });
});

describe("the packages", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));

  test("are named by exact versions", () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });

  test.each(Object.entries(FLOORS))("%s is %s or newer, wherever it is installed", (name, floor) => {
    const installed = Object.entries<{ version: string }>(packages)
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, { version }]) => version);
    expect(installed.filter((version) => isOlder(version, floor))).toEqual([]);
  });
});

function filesWhere(files: typeof CODE, isSo: (text: string) => boolean): string[] {
  return files.filter(({ text }) => isSo(text)).map(({ path }) => path);
}

function isOlder(version: string, floor: string): boolean {
  return version.localeCompare(floor, "en", { numeric: true }) < 0;
}
