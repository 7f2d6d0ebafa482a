import type { PremadePrompt } from "./premade-prompt";

export const interview: PremadePrompt[] = [
  {
    slug: "interview-plan",
    title: "Prepare me for an interview",
    description: "Know the themes that will come up, your answers to them, and what to do each day.",
    category: "interview",
    template: `Please prepare me for an interview for this role: {{target_role}}, at {{level}} level.

Days left: {{days}}
The kind of employer: {{employer}}
What I am most nervous about: {{nervous}}

Tell me which themes will come up, help me find the right stories from my own experience, and give me a plan for the days left.`,
    slots: [
      {
        name: "target_role",
        label: "Which role?",
        type: "text",
        required: true,
        placeholder: "Project manager",
      },
      { name: "level", label: "At which level?", type: "level", required: true, default: "mid" },
      { name: "days", label: "Days left", type: "number", required: true, default: "7", min: 1, max: 120 },
      {
        name: "employer",
        label: "What kind of employer?",
        type: "text",
        required: false,
        placeholder: "A hospital group, a start-up of 20 people",
      },
      {
        name: "nervous",
        label: "What makes you most nervous?",
        type: "text",
        required: false,
        placeholder: "Questions about conflict",
      },
    ],
    instructions: `Name five or six themes likely for this role and level, each with one typical question and what the interviewer listens for. Match each to something the person has really done (quote it) or say that a story is missing. Address what makes them nervous first. Then a plan for exactly the days left, lighter at the end. Close with three questions they should ask the employer. Do not invent facts about the employer.`,
    tags: ["preparation", "plan", "questions"],
    position: 310,
  },
  {
    slug: "star-stories",
    title: "Shape my STAR stories",
    description: "Turn something you did into a two-minute story that answers many questions.",
    category: "interview",
    template: `Help me shape this experience into a STAR story for interviews.

The role I am preparing for: {{target_role}}
The question it should answer: {{interview_question}}

What happened:

{{story}}`,
    slots: [
      {
        name: "story",
        label: "What happened?",
        type: "long-text",
        required: true,
        placeholder: "Our biggest customer was about to leave, so I ...",
        help: "Rough notes are fine.",
      },
      {
        name: "interview_question",
        label: "Which question should it answer?",
        type: "text",
        required: false,
        placeholder: "Tell me about a time you disagreed with your manager",
      },
      {
        name: "target_role",
        label: "Which role are you preparing for?",
        type: "text",
        required: false,
        placeholder: "Account manager",
      },
    ],
    instructions: `Lay the story out as situation, task, action, result, with action the longest part and in the first person singular. Quote the person's own words where they are already good. Point out what is missing (a number, the person's own share, what was learned) as questions, and never fill it in yourself. Then give a version to speak in about two minutes and list three other questions it could answer.`,
    tags: ["star", "stories", "behavioural"],
    position: 320,
  },
  {
    slug: "mock-interview",
    title: "Interview me",
    description: "A practice interview, one question at a time, with frank feedback on each answer.",
    category: "interview",
    template: `Please run a mock interview with me for this role: {{target_role}}, at {{level}} level.

I want to practise: {{focus}}

Ask one question at a time, wait for my answer, give me frank feedback, then ask the next.`,
    slots: [
      {
        name: "target_role",
        label: "Which role?",
        type: "text",
        required: true,
        placeholder: "UX designer",
      },
      { name: "level", label: "At which level?", type: "level", required: true, default: "mid" },
      {
        name: "focus",
        label: "What do you want to practise?",
        type: "choice",
        required: true,
        options: ["behavioural questions", "questions about the craft", "a mix of both"],
        default: "a mix of both",
      },
    ],
    instructions: `Act as a fair and demanding interviewer. Ask exactly one question, then stop. After each answer: what worked (quote it), what was missing, and one sentence that would make it stronger, in at most 120 words; then the next question. Grow harder as answers get better. After five questions, sum up with two strengths and two things to practise. Never answer in the person's place unless asked.`,
    tags: ["practice", "mock", "feedback"],
    position: 330,
  },
  {
    slug: "tell-me-about-yourself",
    title: "Answer “Tell me about yourself”",
    description: "Ninety seconds that lead from what you did to why you are in the room.",
    category: "interview",
    template: `Help me answer "Tell me about yourself" in an interview for this role: {{target_role}}.

My path so far: {{path}}
What I want them to remember: {{remember}}

I have about ninety seconds and I do not want to recite my résumé.`,
    slots: [
      {
        name: "target_role",
        label: "Which role?",
        type: "text",
        required: true,
        placeholder: "Operations manager",
      },
      {
        name: "path",
        label: "Your path so far",
        type: "long-text",
        required: true,
        placeholder: "Started in the warehouse, led the night shift, now plan the routes for the region",
      },
      {
        name: "remember",
        label: "What should they remember?",
        type: "text",
        required: false,
        placeholder: "I make chaotic places calm",
      },
    ],
    instructions: `Build the answer as present, past, future: what the person does now and does well, the two turns of the path that matter for this role, why this role is the natural next step. Write it to be spoken, about 200 words, in their own words where possible. Then give a 30-second version and name the one follow-up question it will provoke. Invent nothing.`,
    tags: ["introduction", "pitch"],
    position: 340,
  },
];
