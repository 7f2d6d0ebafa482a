import { expect, test } from "vitest";
import { wordsIn } from "@/tests/harness/words";
import { problemWords } from "./problem-words";

test.each([
  ["TicketOver", "That took too long. Begin again."],
  ["AccessDenied", "That sign-in was refused. Try again, or sign in with your password."],
  ["Callback", "That sign-in was not finished. Try again, or sign in with your password."],
  ["constructor", "That sign-in was not finished. Try again, or sign in with your password."],
  ["", "That sign-in was not finished. Try again, or sign in with your password."],
])("%j in the address is told as a sentence", (word, sentence) => {
  expect(problemWords(word, wordsIn("auth"))).toBe(sentence);
});

test("the sentence is of the page's language", () => {
  expect(problemWords("TicketOver", wordsIn("auth", "es"))).toBe("Ha tardado demasiado. Empieza de nuevo.");
});
