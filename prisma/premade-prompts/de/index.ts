import type { Words } from "../premade-prompt";
import { careerPaths } from "./career-paths";
import { firstJob } from "./first-job";
import { interview } from "./interview";
import { leadership } from "./leadership";
import { networking } from "./networking";
import { resume } from "./resume";
import { salary } from "./salary";
import { skillGaps } from "./skill-gaps";
import { transitions } from "./transitions";
import { workplace } from "./workplace";

export const german: Words = {
  ...careerPaths,
  ...skillGaps,
  ...resume,
  ...interview,
  ...salary,
  ...transitions,
  ...leadership,
  ...firstJob,
  ...networking,
  ...workplace,
};
