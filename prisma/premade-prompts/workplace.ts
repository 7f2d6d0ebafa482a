import type { PremadePrompt } from "./premade-prompt";

export const workplace: PremadePrompt[] = [
  {
    slug: "difficult-conversation",
    title: "Prepare a difficult conversation",
    description: "Say the hard thing clearly and keep the working relationship.",
    category: "workplace",
    template: `I need to have a difficult conversation at work and want to prepare it.

With whom: {{person}}
What it is about: {{issue}}
What I would like to come out of it: {{wish}}
What I fear: {{fear}}

Help me see their side, find opening words, and know what to do if it gets heated.`,
    slots: [
      {
        name: "person",
        label: "With whom?",
        type: "text",
        required: true,
        placeholder: "My manager, a colleague, someone in my team",
      },
      {
        name: "issue",
        label: "What is it about?",
        type: "long-text",
        required: true,
        placeholder: "He presents my work as his own in front of the client",
      },
      {
        name: "wish",
        label: "What would you like to come out of it?",
        type: "text",
        required: false,
        placeholder: "That my name stands on it, and that we get along",
      },
      {
        name: "fear",
        label: "What do you fear?",
        type: "text",
        required: false,
        placeholder: "That it makes things worse",
      },
    ],
    instructions: `Separate what was seen from what is guessed. Offer the other side's view in fairness. Give opening words of three or four sentences: observation, effect, wish, question. Then what to say if they deny, blame or grow loud, and how to close with something agreed. If it is harassment, discrimination, safety or law, say that this is no matter for a chat alone and name who can help (records, a trusted person, staff representatives, legal advice).`,
    tags: ["conflict", "conversation", "feedback"],
    position: 910,
  },
  {
    slug: "too-much-work",
    title: "There is too much on my plate",
    description: "Sort what is yours, what can wait and what to say no to, before it sorts you.",
    category: "workplace",
    template: `There is too much on my plate at work and I need to get it back under control.

What is on my plate:

{{tasks}}

What my manager thinks matters most: {{priority}}
How long it has been like this: {{duration}}

Help me sort it, tell me what I can hand back and how to say so, and what to watch for in myself.`,
    slots: [
      {
        name: "tasks",
        label: "What is on your plate?",
        type: "long-text",
        required: true,
        placeholder: "Monthly report\nTraining the new colleague\nThe migration nobody owns",
        help: "One thing a line works best.",
      },
      {
        name: "priority",
        label: "What does your manager think matters most?",
        type: "text",
        required: false,
        placeholder: "The migration, I believe",
      },
      {
        name: "duration",
        label: "How long has it been like this?",
        type: "text",
        required: false,
        placeholder: "Since spring",
      },
    ],
    instructions: `Sort the list with the person into keep, shrink, hand back and drop, with a reason for each and a note where you are guessing. Give the words for the talk with the manager: the list, the trade-off, the question which comes first. Offer one habit that keeps it from coming back. Take signs of exhaustion seriously and, when it has lasted, suggest a doctor or the help their employer offers, without diagnosing.`,
    tags: ["workload", "priorities", "boundaries"],
    position: 920,
  },
  {
    slug: "stay-or-leave",
    title: "Should I stay or leave?",
    description: "Separate a bad month from a bad place, and leave well if it comes to that.",
    category: "workplace",
    template: `I am asking myself whether to stay in my job or leave it.

My role: {{current_role}}
What is good: {{good}}
What is not: {{bad}}
What I have tried so far: {{tried}}

Help me find out whether this can be mended, what would have to change by when, and how to leave well if it does not.`,
    slots: [
      {
        name: "current_role",
        label: "What is your role?",
        type: "text",
        required: true,
        placeholder: "Restaurant manager",
      },
      {
        name: "bad",
        label: "What is not good?",
        type: "long-text",
        required: true,
        placeholder: "No say in the rota, and nothing new to learn for a year",
      },
      {
        name: "good",
        label: "What is good?",
        type: "text",
        required: false,
        placeholder: "The people, the pay",
      },
      {
        name: "tried",
        label: "What have you tried so far?",
        type: "text",
        required: false,
        placeholder: "I asked twice for another schedule",
      },
    ],
    instructions: `Sort what is wrong into what the person can change, what someone else could change if asked, and what will stay. For the second kind, give the request to make and a date by which something must be visible. Say what leaving would solve and what would come along. If they go: order of steps, notice, handover, what not to say. Do not push either way; safety and health come before every plan.`,
    tags: ["decision", "resignation", "satisfaction"],
    position: 930,
  },
];
