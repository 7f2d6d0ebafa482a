import { lookUp } from "../vocabulary/lookup";

const MOST_WORDS = 3;

/** Whether the "and" at `at` stands inside a name that the vocabulary holds: "health and safety". */
export function isInsideName(list: string, at: number, joint: string): boolean {
  if (!/^(?:and|&|\/|,|with|\+)$/.test(joint)) return false;
  if (
    !/[a-z0-9]$/.test(list.slice(0, at)) ||
    !/^[a-z0-9]/.test(list.slice(at + joint.length + 2, at + joint.length + 3))
  )
    return false;
  const left = list
    .slice(Math.max(0, at - 60), at)
    .split(" ")
    .slice(-MOST_WORDS);
  const right = list
    .slice(at + joint.length + 2, at + joint.length + 62)
    .split(" ")
    .slice(0, MOST_WORDS);
  for (let before = left.length; before > 0; before -= 1)
    for (let after = right.length; after > 0; after -= 1)
      if (lookUp(`${left.slice(-before).join(" ")} ${joint} ${right.slice(0, after).join(" ")}`)) return true;
  return false;
}
