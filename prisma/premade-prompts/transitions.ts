import type { PremadePrompt } from "./premade-prompt";

export const transitions: PremadePrompt[] = [
  {
    slug: "change-field",
    title: "Move into another field",
    description: "Find what carries over, what is really new, and a bridge you can walk in steps.",
    category: "transitions",
    template: `I want to change from one field to another and need a realistic way across.

Where I come from: {{from_role}}
Where I want to go: {{target_role}}
Why: {{reason}}
What I cannot give up: {{limits}}

Tell me what carries over, what is really new, which roles could serve as a bridge, and what to do in the next three months.`,
    slots: [
      {
        name: "from_role",
        label: "Where do you come from?",
        type: "text",
        required: true,
        placeholder: "Secondary school teacher",
      },
      {
        name: "target_role",
        label: "Where do you want to go?",
        type: "text",
        required: true,
        placeholder: "Instructional designer",
      },
      {
        name: "reason",
        label: "Why?",
        type: "text",
        required: false,
        placeholder: "I love building lessons more than standing in front of a class",
      },
      {
        name: "limits",
        label: "What can you not give up?",
        type: "text",
        required: false,
        placeholder: "A regular income, school holidays",
      },
    ],
    instructions: `Translate the old work into the words of the new field, with examples from what the person said. Separate what carries over, what can be learned in weeks, and what needs a licence, a degree or years. Name one or two bridge roles and why employers accept people there. Lay out three months: learn, make one proof, talk to people in the field, apply. Be honest about a drop in seniority or pay where it is likely, without figures.`,
    tags: ["career change", "bridge", "plan"],
    position: 510,
  },
  {
    slug: "return-after-a-break",
    title: "Return after a break",
    description: "Come back after time away with a calm story and a plan for the first weeks.",
    category: "transitions",
    template: `I want to return to work after a break and do it well.

What I did before: {{previous_role}}
How long I have been away: {{away}}
What the break was for: {{cause}}
What I want now: {{target_role}}

Help me explain the break in two sentences, refresh what has faded, and plan the way back.`,
    slots: [
      {
        name: "previous_role",
        label: "What did you do before?",
        type: "text",
        required: true,
        placeholder: "Marketing manager",
      },
      {
        name: "away",
        label: "How long have you been away?",
        type: "text",
        required: true,
        placeholder: "Three years",
      },
      {
        name: "cause",
        label: "What was the break for?",
        type: "text",
        required: false,
        placeholder: "Caring for my children",
        help: "Only if you want to share it.",
      },
      {
        name: "target_role",
        label: "What do you want now?",
        type: "text",
        required: false,
        placeholder: "The same field, part-time to begin with",
      },
    ],
    instructions: `Treat the break as ordinary. Give a two-sentence explanation that is true, short and turns to what the person offers now; never press for the reason. List what may have changed in the field as questions to check rather than claims. Offer a plan of about six weeks: refresh by doing, reconnect with people, first applications, including programmes for returners if they exist where the person lives. Mention rights only in general and point to local advice.`,
    tags: ["career break", "returning", "confidence"],
    position: 520,
  },
];
