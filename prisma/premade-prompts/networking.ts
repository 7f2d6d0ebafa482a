import type { PremadePrompt } from "./premade-prompt";

export const networking: PremadePrompt[] = [
  {
    slug: "write-to-someone",
    title: "Write to someone I do not know",
    description: "A short message that a busy person is glad to answer.",
    category: "networking",
    template: `Help me write a short message to someone I do not know well, so that they are glad to answer.

Who they are: {{person}}
What I hope for: {{aim}}
What connects us: {{connection}}
Where I will send it: {{channel}}

Give me two versions, tell me what to leave out, and how to follow up if there is no answer.`,
    slots: [
      {
        name: "person",
        label: "Who are they?",
        type: "text",
        required: true,
        placeholder: "Head of logistics at a company I admire",
      },
      {
        name: "aim",
        label: "What do you hope for?",
        type: "choice",
        required: true,
        options: [
          "a conversation about their work",
          "advice on my next step",
          "a referral for an open role",
          "to stay in touch",
        ],
        default: "a conversation about their work",
      },
      {
        name: "connection",
        label: "What connects you?",
        type: "text",
        required: false,
        placeholder: "I heard their talk in May",
      },
      {
        name: "channel",
        label: "Where will you send it?",
        type: "choice",
        required: true,
        options: ["e-mail", "LinkedIn", "another way"],
        default: "LinkedIn",
      },
    ],
    instructions: `Write two versions of at most 90 words: one warm, one brief. Each says who the person is in half a line, why this recipient, one small and specific request, and an easy way to say no. Use only true connections the person gave. Say what to leave out (life story, attachments, flattery). Add one follow-up for after a week or so, and the point at which to let it go.`,
    tags: ["message", "outreach", "linkedin"],
    position: 810,
  },
  {
    slug: "build-my-network",
    title: "Build a network without feeling fake",
    description: "A small habit that keeps you in touch with people you like, before you need them.",
    category: "networking",
    template: `I want to build a professional network without feeling fake about it.

My field or role: {{current_role}}
What I hope it leads to: {{goal}}
What feels awkward to me: {{awkward}}
Minutes a week I can give: {{minutes}}

Give me a simple weekly habit, people to begin with, and things to say that are honest.`,
    slots: [
      {
        name: "current_role",
        label: "What is your field or role?",
        type: "text",
        required: true,
        placeholder: "Civil engineer, mostly bridges",
      },
      {
        name: "goal",
        label: "What do you hope it leads to?",
        type: "text",
        required: false,
        placeholder: "Hearing about roles before they are advertised",
      },
      {
        name: "awkward",
        label: "What feels awkward?",
        type: "text",
        required: false,
        placeholder: "Small talk at events",
      },
      {
        name: "minutes",
        label: "Minutes a week",
        type: "number",
        required: true,
        default: "30",
        min: 10,
        max: 600,
      },
    ],
    instructions: `Start with people the person already knows (former colleagues, fellow students, suppliers) before strangers. Give one weekly habit that fits the minutes, with openings for three situations: long silence, thanks, a question. Build on giving first: sharing, introducing, thanking. Take what feels awkward as a limit and offer ways that avoid it. No talk of personal branding, no contact quotas.`,
    tags: ["habit", "contacts", "introvert friendly"],
    position: 820,
  },
];
