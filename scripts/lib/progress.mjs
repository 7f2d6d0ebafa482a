/** Tells the person what happens; on stderr, because stdout carries only the line with the address. */
export function tell(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Tells what begins and how long it may take, and how long it took. */
export async function tellStep(sentence, work) {
  tell(sentence);
  const began = performance.now();
  const result = await work();
  tell(`  done in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

/** Ends with a sentence that says what is wrong and what to do. */
export function refuse(sentence) {
  tell(sentence);
  process.exit(1);
}
