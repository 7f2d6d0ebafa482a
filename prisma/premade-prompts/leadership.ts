import type { PremadePrompt } from "./premade-prompt";

export const leadership: PremadePrompt[] = [
  {
    slug: "new-manager-first-90-days",
    title: "My first 90 days as a manager",
    description: "Start leading people with a plan for listening, agreeing and the first small wins.",
    category: "leadership",
    template: `I am becoming a manager for the first time and want a plan for my first 90 days.

The team: {{team}}
How I came to it: {{background}}
What worries me most: {{worry}}

Tell me what to do in which order, what to stop doing, and how to talk with the team in the first week.`,
    slots: [
      {
        name: "team",
        label: "What is the team like?",
        type: "text",
        required: true,
        placeholder: "Six support agents, two of them older than me",
      },
      {
        name: "background",
        label: "How did you come to it?",
        type: "choice",
        required: true,
        options: ["I was promoted from within the team", "I come from another team", "I join from outside"],
        default: "I was promoted from within the team",
      },
      {
        name: "worry",
        label: "What worries you most?",
        type: "text",
        required: false,
        placeholder: "Leading my former peers",
      },
    ],
    instructions: `Give three phases (listen, agree, improve) with three concrete actions each, fitted to how the person came to the team. Include an agenda for the first one-to-ones, the talk with their own manager about what success means, and the habit to let go of (doing the team's work). Speak to the worry directly, with words to use. Avoid management jargon and long lists of books.`,
    tags: ["new manager", "team", "plan"],
    position: 610,
  },
  {
    slug: "lead-people-or-stay-expert",
    title: "Lead people or stay an expert?",
    description: "Find out which kind of influence fits you before you sign up for one.",
    category: "leadership",
    template: `I am asking myself whether I should lead people or stay an expert in my craft.

My role today: {{current_role}}
What draws me to leading: {{pull}}
What holds me back: {{doubt}}

Help me see what each would really be like, what I should ask myself, and how to try leading without a title.`,
    slots: [
      {
        name: "current_role",
        label: "What is your role today?",
        type: "text",
        required: true,
        placeholder: "Senior data analyst",
      },
      {
        name: "pull",
        label: "What draws you to leading?",
        type: "text",
        required: false,
        placeholder: "I enjoy seeing others grow",
      },
      {
        name: "doubt",
        label: "What holds you back?",
        type: "text",
        required: false,
        placeholder: "I would miss the work itself",
      },
    ],
    instructions: `Describe an ordinary week in each role for this field, with what is satisfying and what is draining. Ask four or five questions that separate the two, using what the person said. Offer two or three ways to try leading without a title and what to notice while doing it. Make clear that it is not a one-way door and that expert tracks lead far too. Do not flatter either side.`,
    tags: ["management", "expert", "decision"],
    position: 620,
  },
  {
    slug: "grow-to-the-next-level",
    title: "Earn the next level",
    description: "See what the next level is trusted with, and collect the evidence for a promotion.",
    category: "leadership",
    template: `I want to be promoted to the next level and make a fair case for it.

My role: {{current_role}}
The level I am aiming for: {{level}}
What I already do beyond my role: {{beyond}}
What I was told is missing: {{feedback}}

Show me what that level is trusted with, where my evidence is thin, and how to agree a plan with my manager.`,
    slots: [
      {
        name: "current_role",
        label: "What is your role?",
        type: "text",
        required: true,
        placeholder: "Mechanical engineer",
      },
      {
        name: "level",
        label: "Which level are you aiming for?",
        type: "level",
        required: true,
        default: "senior",
      },
      {
        name: "beyond",
        label: "What do you already do beyond your role?",
        type: "long-text",
        required: false,
        placeholder: "I review the drawings of two junior colleagues",
      },
      {
        name: "feedback",
        label: "What were you told is missing?",
        type: "text",
        required: false,
        placeholder: "More visibility outside the team",
      },
    ],
    instructions: `Describe the level by the size of problem, the independence and the effect on others that it is trusted with. Set the person's evidence against it in a table (expectation, evidence in their words, how strong) and name the thinnest row. Turn vague feedback into something observable and give the question to ask the manager. End with a plan for one quarter and a sentence to open the conversation. Do not promise the promotion.`,
    tags: ["promotion", "growth", "evidence"],
    position: 630,
  },
];
