/** The parts of an offline summary, in the order in which they are read. */
export const SECTIONS = {
  about: "About",
  wants: "Wanted",
  decided: "Decided",
  asked: "Asked",
  advised: "Advised",
  shared: "Shared",
  /** In a language that is not read: the words alone, under no heading. */
  unread: "",
  /** What a language model wrote before. */
  before: "Before",
} as const;

export type Section = keyof typeof SECTIONS;

/** Exact words, oldest first. */
export type Sections = Record<Section, string[]>;

const NAMES = Object.keys(SECTIONS) as Section[];

export function emptySections(): Sections {
  return { about: [], wants: [], decided: [], asked: [], advised: [], shared: [], unread: [], before: [] };
}

/** One line a part, each with its quotes; empty parts are left out. */
export function write(sections: Sections): string {
  const lines = NAMES.flatMap((name) => {
    const quotes = sections[name].map((words) => `“${words}”`).join(" ");
    if (!quotes) return [];
    return [SECTIONS[name] ? `${SECTIONS[name]}: ${quotes}` : quotes];
  });
  return lines.join("\n");
}

/** What `write` wrote, read back; null for a text of another's. */
export function read(text: string): Sections | null {
  const sections = emptySections();
  for (const line of text.split("\n")) {
    const [, heading = "", rest = ""] = /^(?:([^“”:]+): )?((?:“[^“”]+” ?)+)$/.exec(line) ?? [];
    const name = NAMES.find((each) => SECTIONS[each] === heading);
    if (!rest || !name) return null;
    sections[name].push(...[...rest.matchAll(/“([^“”]+)”/g)].map(([, words = ""]) => words));
  }
  return sections;
}

/** What a summary of this shape quotes of the person's own; none of another's. */
export function ownWords(text: string): string[] {
  const sections = read(text);
  return sections ? [...sections.about, ...sections.wants, ...sections.decided] : [];
}
