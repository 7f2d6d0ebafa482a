import { expect, test } from "vitest";
import { recogniseTopic } from "./intent";
import { topicPatterns } from "./topic-patterns";

const SAID: [string, string][] = [
  ["I want to kill myself", "distress"],
  ["What do you know about my experience with Kubernetes?", "about-experience"],
  ["What do you remember about me?", "about-me"],
  ["What do you know about me?", "about-me"],
  ["Which languages do I speak?", "told-before"],
  ["How much do I earn?", "told-before"],
  ["How many agents did I lead at Paczkomat?", "told-before"],
  ["Why can't I relocate?", "told-before"],
  ["What did we talk about last time?", "told-before"],
  ["Have I told you about the warehouse project?", "about-experience"],
  ["How much experience do I have with SQL?", "about-experience"],
  ["What do you know about me?", "about-me"],
  ["Can you do a mock interview with me?", "mock-interview"],
  ["How do I answer 'tell me about yourself'?", "tell-me-about-yourself"],
  ["Help me with my STAR stories", "star-stories"],
  ["I have an interview as a product manager on Friday", "interview-plan"],
  ["Help me write a cover letter", "cover-letter"],
  ["Can you write the summary at the top of my resume?", "resume-summary"],
  ["Rewrite these bullet points please", "resume-bullets"],
  ["Please review my résumé", "resume-review"],
  ["Do I match this job advert?", "job-advert"],
  ["I have two offers and cannot decide", "compare-offers"],
  ["How do I ask for a raise?", "ask-raise"],
  ["What salary should I ask for?", "negotiate-offer"],
  ["I want to go back to work after parental leave", "return-after-break"],
  ["I am a new manager, what now?", "first-manager"],
  ["Should I become a manager?", "lead-or-expert"],
  ["How do I get promoted?", "promotion"],
  ["How can I delegate better?", "leadership"],
  ["How do I get hired without experience?", "prove-yourself"],
  ["I am looking for my first job", "first-job"],
  ["Help me write a message to a recruiter", "write-message"],
  ["How do I build a network?", "networking"],
  ["My boss is rude to me in meetings", "hard-conversation"],
  ["I feel overwhelmed at work", "overload"],
  ["Should I quit my job?", "stay-or-leave"],
  ["What should I learn first?", "learning-plan"],
  ["Which skills do I need for data engineering?", "skill-gap"],
  ["I am torn between two paths", "compare-paths"],
  ["I'd like to switch careers", "change-field"],
  ["I want to become a nurse", "career-plan"],
  ["Where could I go from here?", "career-paths"],
  ["What does a data engineer do?", "role-overview"],
  ["What can you do?", "who-are-you"],
  ["Thanks a lot!", "thanks"],
  ["hello", "greeting"],
];

test.each(SAID)("%s → %s", (message, topic) => expect(recogniseTopic(message)).toBe(topic));

test("every topic has an example here", () => {
  expect([...new Set(SAID.map(([, topic]) => topic))].sort()).toEqual(Object.keys(topicPatterns).sort());
});

test.each(["Bananas are yellow.", "", "   ", "asdf qwer"])("%j speaks for no topic", (message) => {
  expect(recogniseTopic(message)).toBeNull();
});
