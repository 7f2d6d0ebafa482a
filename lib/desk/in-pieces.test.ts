import { expect, test } from "vitest";
import { inPieces } from "@/lib/desk/in-pieces";

const days = Array.from({ length: 32 }, (_, day) => day);
const tooSlow = () => Object.assign(new Error("Transaction already closed"), { code: "P2028" });

/** Work that takes too long for more than `most` at once, and how much was asked of it each time. */
function worker(most: number, error = tooSlow) {
  const done: number[] = [];
  const asked: number[] = [];
  const work = async (piece: number[]) => {
    asked.push(piece.length);
    if (piece.length > most) throw error();
    done.push(...piece);
  };
  return { done, asked, work };
}

test("what takes too long at once is done in halves from there on, each once and in order", async () => {
  const { done, asked, work } = worker(4);
  await inPieces(days, 15, work);
  expect(done).toEqual(days);
  expect(asked).toEqual([15, 7, ...Array.from({ length: 10 }, () => 3), 2]);
});

test("one by one it ends as well, and nothing is halved that is quick", async () => {
  const slow = worker(1);
  await inPieces(days, 15, slow.work);
  expect(slow.done).toEqual(days);
  const quick = worker(15);
  await inPieces(days, 15, quick.work);
  expect(quick.asked).toEqual([15, 15, 2]);
});

test("a single one that takes too long, and every other failure, is thrown", async () => {
  const never = worker(0);
  await expect(inPieces(days, 15, never.work)).rejects.toMatchObject({ code: "P2028" });
  expect(never.asked).toEqual([15, 7, 3, 1]);
  const broken = worker(0, () => Object.assign(new Error("no such table"), { code: "P2010" }));
  await expect(inPieces(days, 15, broken.work)).rejects.toThrow("no such table");
  expect(broken.asked).toEqual([15]);
});
