import { readdirSync, readFileSync } from "node:fs";

interface Process {
  pid: number;
  parent: number;
  command: string;
}

/** The processes below `root`, and itself, read from /proc. */
export function family(root: number): Process[] {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => read(Number(name)));
  const found = all.filter((process) => process.pid === root);
  for (const parent of found) found.push(...all.filter((process) => process.parent === parent.pid));
  return found;
}

export type Victim = "web" | "database" | "launcher";

const marks: Record<Victim, RegExp> = {
  web: /next-server|next\/dist\/bin\/next/,
  database: /lib\/db\/embedded\/server\.ts/,
  launcher: /scripts\/start\.mjs/,
};

/** The pid to kill; the innermost one where a launcher started itself again under another Node. */
export function pidOf(victim: Victim, root: number): number {
  const pid = family(root).findLast((process) => marks[victim].test(process.command))?.pid;
  if (!pid) throw new Error(`no ${victim} process below ${root}`);
  return pid;
}

function read(pid: number): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return [{ pid, parent, command }];
  } catch {
    return [];
  }
}
