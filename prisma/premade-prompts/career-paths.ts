import type { PremadePrompt } from "./premade-prompt";

export const careerPaths: PremadePrompt[] = [
  {
    slug: "explore-career-paths",
    title: "Where could I go from here?",
    description: "See realistic next moves from your present work, and how to try each one cheaply.",
    category: "career-paths",
    template: `I want to see where my career could go from here over {{horizon}}.

My work today: {{current_role}}
What I enjoy most: {{enjoy}}
What I would rather leave behind: {{leave}}
What any move has to respect: {{limits}}

Show me three or four realistic paths, what each would ask of me, and how I could try each one out before I commit.`,
    slots: [
      {
        name: "current_role",
        label: "What do you do today?",
        type: "text",
        required: true,
        placeholder: "Backend developer in a small logistics company",
      },
      {
        name: "horizon",
        label: "How far ahead?",
        type: "choice",
        required: true,
        options: ["the next year", "the next three years", "the next ten years"],
        default: "the next three years",
      },
      {
        name: "enjoy",
        label: "What do you enjoy most?",
        type: "text",
        required: false,
        placeholder: "Untangling messy problems, teaching others",
      },
      {
        name: "leave",
        label: "What would you rather leave behind?",
        type: "text",
        required: false,
        placeholder: "Being on call, reporting",
      },
      {
        name: "limits",
        label: "What must a move respect?",
        type: "text",
        required: false,
        placeholder: "No relocation, same hours",
      },
    ],
    instructions: `Offer three or four paths: one deeper in the same craft, one to a neighbouring role, one towards leading people or work, one bolder. For each: why it suits this person (from their own words and profile), what is missing, the first small experiment (days, not months), and the honest cost. Respect the stated limits: drop a path that breaks them and say so. Close with the one question whose answer would narrow the list most. Avoid lists of job titles without reasons, and avoid figures you cannot source.`,
    tags: ["exploration", "next step", "options"],
    position: 10,
  },
  {
    slug: "plan-towards-a-role",
    title: "Plan the road to a role",
    description: "Turn a role you have in mind into milestones you can start on this week.",
    category: "career-paths",
    template: `I would like a plan to become: {{target_role}}.

My work today: {{current_role}}
Time I want to give it: {{years}} years
Hours a week I can spare: {{hours}}
What could get in the way: {{obstacles}}

Please lay out the milestones in order, what shows that each one is reached, and what I should do in the first week.`,
    slots: [
      {
        name: "target_role",
        label: "Which role are you aiming for?",
        type: "text",
        required: true,
        placeholder: "Engineering manager",
      },
      {
        name: "current_role",
        label: "What do you do today?",
        type: "text",
        required: true,
        placeholder: "Senior developer, five people in the team",
      },
      {
        name: "years",
        label: "Within how many years?",
        type: "number",
        required: true,
        default: "3",
        min: 1,
        max: 15,
      },
      {
        name: "hours",
        label: "Hours a week you can spare",
        type: "number",
        required: false,
        placeholder: "4",
        min: 1,
        max: 60,
      },
      {
        name: "obstacles",
        label: "What could get in the way?",
        type: "text",
        required: false,
        placeholder: "Small children, no budget for courses",
      },
    ],
    instructions: `Work backwards from the role: what someone newly in it must be trusted with, then three to five milestones in order, each with the evidence that shows it is reached and a rough share of the time given. Fit the hours stated; if they do not suffice, say so and offer a smaller goal. Finish with the first week as three concrete actions. Use what is known about the person; do not promise outcomes and do not invent requirements of particular employers.`,
    tags: ["plan", "milestones", "goal"],
    position: 20,
  },
  {
    slug: "choose-between-two-paths",
    title: "Choose between two paths",
    description: "Weigh two directions against what really matters to you, without a coin toss.",
    category: "career-paths",
    template: `I am torn between two paths and want to think the choice through.

The first: {{first_path}}
The second: {{second_path}}
What matters most to me: {{values}}
My gut says: {{gut}}

Help me compare them fairly, tell me what I have not thought of, and suggest a small test for each.`,
    slots: [
      {
        name: "first_path",
        label: "The first path",
        type: "text",
        required: true,
        placeholder: "Stay technical and become a staff engineer",
      },
      {
        name: "second_path",
        label: "The second path",
        type: "text",
        required: true,
        placeholder: "Take the team lead position",
      },
      {
        name: "values",
        label: "What matters most to you?",
        type: "text",
        required: false,
        placeholder: "Time with my family, learning, security",
      },
      {
        name: "gut",
        label: "What does your gut say?",
        type: "text",
        required: false,
        placeholder: "The second, but I fear the meetings",
      },
    ],
    instructions: `Compare the two in one table over five or six criteria, beginning with what the person said matters. Name what each path closes off, how easily it can be undone, and the assumption each rests on. Take the gut feeling seriously as data and say what it may be telling. Propose one cheap test for each path. Do not decide for the person; say which way the evidence leans and what would change it.`,
    tags: ["decision", "comparison"],
    position: 30,
  },
];
