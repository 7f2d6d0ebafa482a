import { careerPaths } from "./career-paths";
import { german } from "./de";
import { spanish } from "./es";
import { firstJob } from "./first-job";
import { interview } from "./interview";
import { leadership } from "./leadership";
import { networking } from "./networking";
import { type PremadePrompt, TranslatedPrompt } from "./premade-prompt";
import { resume } from "./resume";
import { salary } from "./salary";
import { skillGaps } from "./skill-gaps";
import { transitions } from "./transitions";
import { workplace } from "./workplace";

const english: PremadePrompt[] = [
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
].flat();

/** Every template that comes with the product, in the order it is shown, with its translations. */
export const premadePrompts: TranslatedPrompt[] = english.map((prompt) =>
  TranslatedPrompt.parse({
    ...prompt,
    translations: { de: german[prompt.slug], es: spanish[prompt.slug] },
  }),
);
