import { expect, test } from "vitest";
import { ask } from "@/tests/fakes/briefings";
import { understand } from "./understand";

test.each([
  ["My design lead tears my work apart in every review.", "mistreated"],
  ["There are rumours of layoffs in my company.", "contract-ending"],
  ["The new nurse earns more than me although I trained her.", "ask-raise"],
  ["I want to quit my PhD in history after two years.", "stay-or-leave"],
  ["I work in a warehouse and want to get the truck licence.", "study"],
  ["In meetings my ideas are ignored until a male colleague repeats them.", "hard-conversation"],
  ["Electrician, 51, I'd like to train apprentices instead of crawling through ceilings.", "career-paths"],
  ["I've been offered a job in Vienna but my partner doesn't want to move.", "negotiate-offer"],
  ["My team leader makes fun of my accent in front of everyone.", "mistreated"],
  ["I'm a midwife and so tired that I dread every shift.", "overload"],
  ["I'm a foreman in a car parts factory. The plant closes next summer.", "stay-or-leave"],
  ["I'm a doctor from Syria and my diploma is not recognised here yet.", "work-abroad"],
  ["I'm a maths teacher and want to go down to 70 percent from next summer.", "ask-employer"],
  ["I'm a seamstress working from home and I never know what to charge.", "freelance"],
  ["I deliver mail by bike and my knee is giving up.", "find-direction"],
  ["I am a nurse and I know Excel.", "share"],
])("%j tells of %s without asking", (question, topic) => {
  expect(understand(ask(question)).topic).toBe(topic);
});

test("the newest trouble that is told is what the talk is about, and what is only feared is not", () => {
  const history = [
    { role: "user" as const, text: "How do I get promoted to senior accountant?" },
    { role: "assistant" as const, text: "Ask for the bar. Which of these is yours?" },
  ];
  expect(understand(ask("the others make jokes about me", { history })).topic).toBe("mistreated");
  expect(understand(ask("they'd laugh at me", { history })).topic).toBe("taken-up");
  expect(understand(ask("what if they insult me?", { history })).topic).toBe("taken-up");
  expect(understand(ask("I'd have 40 customers who would follow me", { history })).topic).toBe("taken-up");
  expect(understand(ask("is it ok to change after a year?", { history })).topic).toBe("taken-up");
  const feared = [
    ...history,
    { role: "user" as const, text: "say I do it and hate it?" },
    { role: "assistant" as const, text: "Hm." },
  ];
  expect(understand(ask("so what's your recommendation?", { history: feared })).ongoing).toBe("promotion");
});

test("somebody else's role is no aim, and work that is done is no wish", () => {
  const complained = understand(ask("Parents have complained about me to the principal."));
  expect(complained.target).toBeNull();
  expect(understand(ask("My principal never backs us.")).target).toBeNull();
  const works = understand(ask("I work as a consultant and want a four-day week."));
  expect(works).toMatchObject({ topic: "ask-employer", target: null });
  expect(works.current?.words).toBe("consultant");
  expect(understand(ask("I'd like to work as a consultant")).target?.words).toBe("consultant");
});
