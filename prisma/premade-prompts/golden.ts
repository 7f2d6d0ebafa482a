import type { z } from "zod";
import type { GoldenWords } from "@/lib/prompts/gate/contract";

/**
 * What answers to the product's prompts are checked with before a new version goes to people, by the prompt's slug: how
 * somebody fills it in, and what any good answer to that holds, whichever model writes it.
 */
export const goldens: Record<string, z.input<typeof GoldenWords>[]> = {
  "explore-career-paths": [
    {
      name: "A nurse who likes to teach",
      values: {
        current_role: "Ward nurse",
        horizon: "the next three years",
        enjoy: "Teaching newcomers",
        leave: "Night shifts",
      },
      expects: { mentions: ["nurse"], avoids: ["guarantee"], shortest: 60 },
    },
  ],
  "skill-gap-for-a-role": [
    {
      name: "An analyst who wants to build data platforms",
      values: { target_role: "Data engineer", level: "mid", skills: "SQL every day, some Python" },
      expects: { mentions: ["data engineer", "SQL"], shortest: 60 },
    },
  ],
  "review-my-resume": [
    {
      name: "A short résumé of an account manager",
      values: {
        resume:
          "Account manager, 2019-2026, Northwind\n- Responsible for 40 customers\n- Helped the sales team",
        target_role: "Key account manager",
      },
      expects: { shortest: 40 },
    },
  ],
  "mock-interview": [
    {
      name: "A designer who wants to be asked",
      values: { target_role: "UX designer", level: "mid", focus: "a mix of both" },
      expects: { asks: true },
    },
  ],
  "negotiate-an-offer": [
    {
      name: "An accountant with one offer, whose figures alone may stand in the answer",
      values: {
        target_role: "Senior accountant",
        offer: "52,000 a year, 27 days of holiday",
        wish: "56,000 and a day a week from home",
      },
      expects: { shortest: 60 },
    },
    {
      name: "Braces in an offer are words, and no blank",
      values: { target_role: "Developer", offer: "{{salary}} as in the advert" },
      expects: {},
    },
  ],
  "change-field": [
    {
      name: "A teacher who wants to design lessons",
      values: { from_role: "Secondary school teacher", target_role: "Instructional designer" },
      expects: { mentions: ["instructional design"], shortest: 60 },
    },
  ],
  "new-manager-first-90-days": [
    {
      name: "Promoted from within a team of six",
      values: { team: "Six support agents", background: "I was promoted from within the team" },
      expects: { shortest: 60 },
    },
  ],
  "find-my-first-job": [
    {
      name: "A graduate with ten hours a week",
      values: { studies: "Business administration, finished this summer", hours: "10" },
      expects: { shortest: 60 },
    },
  ],
  "write-to-someone": [
    {
      name: "To somebody whose talk was heard",
      values: {
        person: "Head of logistics at a company I admire",
        aim: "a conversation about their work",
        connection: "I heard their talk in May",
        channel: "e-mail",
      },
      expects: { mentions: ["talk"] },
    },
  ],
  "difficult-conversation": [
    {
      name: "Whose name stands on the work",
      values: { person: "My manager", issue: "He presents my work as his own in front of the client" },
      expects: { shortest: 60 },
    },
  ],
};
