import { expect, test } from "vitest";
import { toPlain } from "../text/plain";
import { withoutFronting } from "./fronted";

const read = (text: string) => withoutFronting(toPlain(text, 0, text.length)).text;

test("a name that stands before its clause goes where the verb looks for it", () => {
  expect(read("SQL is something I use every day")).toBe("i use sql every day");
  expect(read("Budgeting isn't something I have done")).toBe("i have not done budgeting");
  expect(read("Stock control, welding: that's what I'm good at")).toBe(
    "i am good at stock control , welding",
  );
  expect(read("SEO I'm learning as I go")).toBe("i am learning seo as i go");
  expect(read("What I'm good at is cooking")).toBe("i am good at cooking");
});

test("every other sentence stays as it is", () => {
  for (const text of ["I know SQL", "Neither Java nor C# are things I know", "In sales I am new"])
    expect(read(text)).toBe(toPlain(text, 0, text.length).text);
});
