import { expect, test } from "vitest";
import { titleFrom } from "./title-from";

test("a title is the first sentence without greeting, markup or closing marks", () => {
  expect(titleFrom("Hi there! # How do I become a data engineer?")).toBe("How do I become a data engineer?");
  expect(titleFrom("I led a team of five people....")).toBe("I led a team of five people");
  expect(titleFrom("...")).toBe("New conversation");
  expect(titleFrom("Hello,\n\nI want to change fields.\nI am a nurse.")).toBe("I want to change fields");
  expect(titleFrom("Hi, here is my CV:\n\nPRIYA NAIR\nProduct manager")).toBe("My CV: PRIYA NAIR");
  expect(titleFrom("Hier ist mein Lebenslauf:\nJonas Weber")).toBe("Mein Lebenslauf: Jonas Weber");
  expect(titleFrom("My question for today:")).toBe("My question for today");
  expect(titleFrom("MARTA KOWALSKA\nGdańsk, Poland · marta@example.test")).toBe("MARTA KOWALSKA");
});

test.each([
  ["Can you help me prepare for an interview at a bank?", "Prepare for an interview at a bank"],
  ["Hello! Could you please tell me whether I should take the offer?", "Whether I should take the offer"],
  ["I'd like your advice on a raise after three years.", "A raise after three years"],
  ["Please help me with my cover letter", "My cover letter"],
  ["Kannst du mir bitte sagen, wie ich in die Pflege wechsle?", "Wie ich in die Pflege wechsle"],
  ["¿Puedes ayudarme a preparar una entrevista?", "Preparar una entrevista"],
  ["Can you help me?", "Can you help me?"],
  ["I want to change fields.", "I want to change fields"],
])("%j is called %j: how it is asked says nothing", (said, title) => {
  expect(titleFrom(said)).toBe(title);
});

// A pattern that looks again at each dot needs minutes for this.
test("a message of nothing but dots has its title at once", { timeout: 2_000 }, () => {
  expect(titleFrom(`${".".repeat(199_999)}x`)).toBe("New conversation");
  expect(titleFrom(`${".".repeat(199_998)}xy`)).toMatch(/^\.+…$/);
});
