import type { PremadePrompt } from "./premade-prompt";

export const salary: PremadePrompt[] = [
  {
    slug: "negotiate-an-offer",
    title: "Negotiate an offer",
    description: "Prepare what to ask, how to say it, and what to answer when they push back.",
    category: "salary",
    template: `I want to negotiate a job offer and prepare what to say.

The role: {{target_role}}
What they offer: {{offer}}
What I would like instead: {{wish}}
Other options I have: {{alternatives}}
What makes me uneasy: {{worry}}

Give me a plan, the words for the conversation, and answers to the objections I should expect.`,
    slots: [
      {
        name: "target_role",
        label: "Which role?",
        type: "text",
        required: true,
        placeholder: "Senior accountant",
      },
      {
        name: "offer",
        label: "What do they offer?",
        type: "long-text",
        required: true,
        placeholder: "Base pay, bonus, holidays, start date, working hours",
      },
      {
        name: "wish",
        label: "What would you like instead?",
        type: "text",
        required: false,
        placeholder: "More base pay and one day a week from home",
      },
      {
        name: "alternatives",
        label: "Which other options do you have?",
        type: "text",
        required: false,
        placeholder: "I could stay where I am",
      },
      {
        name: "worry",
        label: "What makes you uneasy?",
        type: "text",
        required: false,
        placeholder: "That they withdraw the offer",
      },
    ],
    instructions: `Begin with where the person stands: what they have, what they want, what happens if nothing is agreed. Then the order of the conversation, a short script in natural speech, and answers to three likely objections. Treat pay as one of several terms. Never state market pay from memory: explain how to find figures for this role, place and level, and use only numbers the person gave. Stay honest: no invented competing offers.`,
    tags: ["offer", "negotiation", "script"],
    position: 410,
  },
  {
    slug: "ask-for-a-raise",
    title: "Ask for a raise",
    description: "Build the case, choose the moment, and walk in with words that feel like yours.",
    category: "salary",
    template: `I want to ask for a raise and prepare the conversation.

My role: {{current_role}}
What changed since my pay was last set: {{changes}}
What I have achieved: {{achievements}}
When I could raise it: {{moment}}

Help me build the case, tell me what is weak about it, and give me the opening words.`,
    slots: [
      {
        name: "current_role",
        label: "What is your role?",
        type: "text",
        required: true,
        placeholder: "Customer support team lead",
      },
      {
        name: "achievements",
        label: "What have you achieved?",
        type: "long-text",
        required: true,
        placeholder: "Took over a second team; complaints went down after I changed the handover",
      },
      {
        name: "changes",
        label: "What changed since your pay was last set?",
        type: "text",
        required: false,
        placeholder: "Two more people, weekend planning",
      },
      {
        name: "moment",
        label: "When could you raise it?",
        type: "text",
        required: false,
        placeholder: "Yearly review in three weeks",
      },
    ],
    instructions: `Turn the achievements into two or three value statements (what changed for the organisation), name the weakest point of the case and how to mend it, and suggest the moment and the person to ask. Give opening words of at most four sentences, a reply for no, and a reply for not now that ends with a date and a criterion. Use no market figures from memory; explain where to find them.`,
    tags: ["raise", "pay", "conversation"],
    position: 420,
  },
  {
    slug: "compare-job-offers",
    title: "Compare job offers",
    description: "Lay offers side by side, the pay and everything that pay does not show.",
    category: "salary",
    template: `I have more than one job offer and need to compare them.

The first offer: {{first_offer}}
The second offer: {{second_offer}}
What I need from my next job: {{needs}}
I have to answer by: {{deadline}}

Help me compare the offers, tell me what to find out before I decide, and how to ask for time if I need it.`,
    slots: [
      {
        name: "first_offer",
        label: "The first offer",
        type: "long-text",
        required: true,
        placeholder: "Role, pay, place, hours, people",
      },
      {
        name: "second_offer",
        label: "The second offer",
        type: "long-text",
        required: true,
        placeholder: "Role, pay, place, hours, people",
      },
      {
        name: "needs",
        label: "What do you need from your next job?",
        type: "text",
        required: false,
        placeholder: "To learn from someone better than me",
      },
      {
        name: "deadline",
        label: "When must you answer?",
        type: "text",
        required: false,
        placeholder: "Friday",
      },
    ],
    instructions: `Make one table of the two offers over pay and its parts, growth, the manager and team, security, place and hours, and what the person needs; write not stated where a fact is missing. List the three unknowns that could change the decision and how to ask about each. Give a polite sentence to ask for time. Say which way it leans and why, and leave the decision to the person.`,
    tags: ["offer", "decision", "comparison"],
    position: 430,
  },
];
