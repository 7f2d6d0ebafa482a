import { writeFileSync } from "node:fs";
import { openDatabase } from "./open-database.ts";
import { readOptions } from "./options.ts";
import { readSet } from "./read-set.ts";

const options = readOptions();
const conversations = await readSet(options);
const database = await openDatabase();
const { closeEmbeddings, embeddingModel } = await import("@/lib/ai/embedding/embeddings");
const { disconnectDatabase } = await import("@/lib/db/client");
const { ask } = await import("./ask.ts");
const { load } = await import("./load.ts");
const { report, reportLeftOut } = await import("./report.ts");
try {
  console.log(`${conversations.length} conversations, ${embeddingModel().id}, ${database.name}`);
  const asked: Awaited<ReturnType<typeof ask>>[] = [];
  for (const conversation of conversations) {
    const begun = performance.now();
    const loaded = await load(conversation);
    for (const question of conversation.questions) asked.push(await ask(loaded, question));
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    const { id, turns, questions } = conversation;
    console.log(`  ${id}: ${turns.length} turns, ${questions.length} questions, ${seconds} s`);
  }
  if (options.out) {
    const lines = asked.map(({ question: { conversation, question }, ranked }) =>
      JSON.stringify({ conversation, question, ranked }),
    );
    writeFileSync(options.out, `${lines.join("\n")}\n`);
    console.log(`rankings: ${options.out}`);
  }
  report(asked);
  const isJudged = asked.every(({ question }) => (question.evidence ?? []).length > 0);
  if (options.grid && isJudged && conversations.length > 1) {
    const { leaveOneOut, settings } = await import("./leave-one-out.ts");
    reportLeftOut(leaveOneOut(asked, settings()));
  }
} finally {
  await closeEmbeddings();
  await disconnectDatabase();
  await database.close();
}
