import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { GET } from "@/app/api/v1/users/me/archive/route";
import type { Actor } from "@/lib/actor";
import { embedWhatIsNew, reply } from "@/lib/advisor";
import { startConversation, updateConversation, uploadFile } from "@/lib/conversations";
import { updateMe } from "@/lib/users";
import { asking } from "@/tests/harness/asking";
import { conversationOf } from "@/tests/harness/conversation-of";
import { aUser } from "@/tests/harness/people";

async function download(actor: Actor) {
  const call = await asking(actor.userId);
  return call(GET, { method: "GET" });
}

const hashOf = (bytes = new Uint8Array()) => createHash("sha256").update(bytes).digest("hex");

/** What stands in a person's archive, by path. */
async function opened(actor: Actor) {
  const files = unzipSync(new Uint8Array(await (await download(actor)).arrayBuffer()));
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const paths = Object.keys(files);
  const values = (path: string) =>
    read(path)
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { files, paths, read, values, data: (path: string) => JSON.parse(read(path)) };
}

test("everything leaves in one archive that another program opens: said, known, remembered and attached", async () => {
  const actor = await aUser();
  await updateMe(actor, { name: "Grace Hopper" });
  const bytes = new TextEncoder().encode("I have repaired turbines since 2019.");
  const file = await uploadFile(actor, { id: undefined, name: "../my notes.txt", bytes });
  const { id } = await startConversation(actor, { title: "Where to: a/b?" });
  const answer = await reply(actor, id, { text: "Here are my notes.", files: [file.id] });
  for await (const _ of answer.events);
  const archived = await conversationOf(actor, ["I speak Dutch at work."], "Good to know.");
  await updateConversation(actor, archived.id, { archived: true });
  const stranger = await aUser();
  await conversationOf(stranger, ["Nobody else may read this."]);

  const response = await download(actor);
  expect(response.headers.get("content-type")).toBe("application/zip");
  expect(response.headers.get("content-disposition")).toContain('filename="career-advisor.zip"');
  await response.body?.cancel();

  const { paths, read, data, values, files } = await opened(actor);
  const day = new Date().toISOString().slice(0, 10);
  const path = paths.find((each) => each.endsWith(`${id}.json`)) ?? "";
  expect(path).toMatch(new RegExp(`^conversations/${day.slice(0, 8)}\\d\\d Where to a b ${id}\\.json$`));
  expect(read(path.replace(/json$/, "md"))).toContain("Here are my notes.");
  const said = data(path);
  expect(said.conversation).toMatchObject({ id, title: "Where to: a/b?" });
  expect(said.messages[0]).toMatchObject({
    role: "user",
    text: "Here are my notes.",
    files: [{ id: file.id }],
  });
  expect(paths.filter((each) => each.endsWith(`${archived.id}.md`))).toHaveLength(1);
  expect(data("account.json")).toMatchObject({ name: "Grace Hopper", shared_links: [] });
  expect(data("profile.json")).toHaveProperty("skills");
  expect(values("memory.jsonl").map(({ quote }) => quote)).toContain("I speak Dutch at work.");
  expect(data("prompts.json")).toEqual([]);
  const kept = paths.find((each) => each.startsWith(`files/${file.id}/`)) ?? "";
  expect(strFromU8(files[kept] ?? new Uint8Array())).toBe("I have repaired turbines since 2019.");
  expect(paths.filter((each) => each.includes("..") || each.includes("\\"))).toEqual([]);
  expect(data("about.json")).toMatchObject({
    format: "career-advisor-archive",
    version: 2,
    counts: { conversations: 2, files: 1, prompts: 0 },
  });
  const listed = values("manifest.jsonl");
  expect(listed.map((one) => one.path).sort()).toEqual(
    paths.filter((each) => !["manifest.jsonl", "about.json"].includes(each)).sort(),
  );
  for (const { path: at, bytes, sha256 } of listed) {
    expect([at, files[at]?.length, hashOf(files[at])]).toEqual([at, bytes, sha256]);
  }
  for (const each of paths) expect(read(each)).not.toContain("Nobody else may read this.");
});

test("the archive's README names each file that stands in it", async () => {
  const actor = await aUser();
  await conversationOf(actor, ["One"]);
  const { paths, read } = await opened(actor);
  const named = read("README.md");
  for (const path of paths.filter((each) => !/^(conversations|files)\/|^README/.test(each)))
    expect(named).toContain(`\`${path}\``);
});

test("what answers were given to remember, and the words of each vector, are in it", async () => {
  const actor = await aUser();
  await conversationOf(actor, ["I repair church organs in Utrecht."], "Good to know.");
  await embedWhatIsNew(actor.userId);
  const { id } = await startConversation(actor, {});
  const asked = await (await reply(actor, id, { text: "Who repairs church organs in Utrecht?" })).whole();
  await embedWhatIsNew(actor.userId);
  const { data, values, paths } = await opened(actor);
  const said = data(paths.find((each) => each.endsWith(`${id}.json`)) ?? "");
  expect(asked.memory_count).toBeGreaterThan(0);
  expect(said.memory_used).toMatchObject([{ reply_id: asked.id }]);
  expect(said.memory_used[0].items.map((item: { text: string }) => item.text)).toContain(
    "I repair church organs in Utrecht.",
  );
  const vectors = values("vectors.jsonl");
  expect(vectors.map(({ text }) => text)).toContain("I repair church organs in Utrecht.");
  expect(data("about.json").counts.vectors).toBe(vectors.length);
});
