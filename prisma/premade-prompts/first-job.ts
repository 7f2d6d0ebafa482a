import type { PremadePrompt } from "./premade-prompt";

export const firstJob: PremadePrompt[] = [
  {
    slug: "find-my-first-job",
    title: "Find my first job",
    description: "From finishing school or studies to a first contract, one doable week at a time.",
    category: "first-job",
    template: `I am looking for my first job and want a plan that works.

What I studied or trained in: {{studies}}
The kind of job I want: {{target_role}}
What I have done so far: {{experience}}
Hours a week I can give the search: {{hours}}

Tell me which roles to aim at, how to look credible without years of experience, and what to do each week.`,
    slots: [
      {
        name: "studies",
        label: "What did you study or train in?",
        type: "text",
        required: true,
        placeholder: "Business administration, finished this summer",
      },
      {
        name: "target_role",
        label: "Which kind of job do you want?",
        type: "text",
        required: false,
        placeholder: "Something in marketing",
      },
      {
        name: "experience",
        label: "What have you done so far?",
        type: "long-text",
        required: false,
        placeholder: "A semester project, weekends in a café, treasurer of a sports club",
        help: "Side jobs, projects and clubs count.",
      },
      {
        name: "hours",
        label: "Hours a week for the search",
        type: "number",
        required: true,
        default: "10",
        min: 1,
        max: 60,
      },
    ],
    instructions: `Name two or three entry roles that fit and why. Turn side jobs, projects and volunteering into evidence employers recognise, using the person's own words. Give a weekly rhythm that fits the hours: few and well-fitted applications, conversations with people in the field, one piece of proof. Prepare them for silence and refusals as ordinary. Warn of traps (unpaid trial work, fees for a job). No figures on pay or on chances.`,
    tags: ["graduate", "search", "plan"],
    position: 710,
  },
  {
    slug: "prove-it-without-experience",
    title: "Show what I can do without experience",
    description: "Choose one small project that proves more than a line on a résumé.",
    category: "first-job",
    template: `I have no work experience yet in the field I want, and I need a way to prove that I can do the work.

The role I want: {{target_role}}
What I can already do: {{skills}}
Weekends I can invest: {{weekends}}

Suggest projects or other proof that an employer would take seriously, and help me choose one.`,
    slots: [
      {
        name: "target_role",
        label: "Which role do you want?",
        type: "text",
        required: true,
        placeholder: "Junior data analyst",
      },
      {
        name: "skills",
        label: "What can you already do?",
        type: "long-text",
        required: false,
        placeholder: "Spreadsheets, a little SQL from an online course",
      },
      {
        name: "weekends",
        label: "Weekends you can invest",
        type: "number",
        required: true,
        default: "4",
        min: 1,
        max: 26,
      },
    ],
    instructions: `Offer three proofs of different kinds (a small real project, work for a club or local business, a documented study of something existing), each sized to the weekends given, with what it shows for this role. Recommend one and say why. Give the steps, the point at which it is good enough to show, and how to write it in two résumé lines. Where the field needs a licence or supervised practice, say so and offer the legal route in.`,
    tags: ["portfolio", "project", "proof"],
    position: 720,
  },
];
