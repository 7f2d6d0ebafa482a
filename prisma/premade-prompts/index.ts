import { careerPaths } from "./career-paths";
import { firstJob } from "./first-job";
import { interview } from "./interview";
import { leadership } from "./leadership";
import { networking } from "./networking";
import { PremadePrompt } from "./premade-prompt";
import { resume } from "./resume";
import { salary } from "./salary";
import { skillGaps } from "./skill-gaps";
import { transitions } from "./transitions";
import { workplace } from "./workplace";

/** Every template that comes with the product, in the order it is shown. */
export const premadePrompts: PremadePrompt[] = [
  careerPaths,
  skillGaps,
  resume,
  interview,
  salary,
  transitions,
  leadership,
  firstJob,
  networking,
  workplace,
]
  .flat()
  .map((prompt) => PremadePrompt.parse(prompt));
