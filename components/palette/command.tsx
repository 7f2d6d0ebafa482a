import {
  BookOpen,
  Brain,
  FilePenLine,
  Keyboard,
  Library,
  ListChecks,
  LogOut,
  MessageCircleDashed,
  Monitor,
  Moon,
  Share2,
  SquarePen,
  Sun,
  UserRound,
} from "lucide-react";
import type { ReactNode } from "react";
import { applyTheme } from "@/components/layout/themes";
import { commandKey, Keys } from "@/components/options/keys";
import type { Messages } from "@/lib/i18n/messages";
import type { Words } from "@/lib/i18n/words";

/** Something that the palette can do. `words` are others by which it is found. */
export interface Command {
  key: Key;
  name: string;
  words: string;
  icon: ReactNode;
  aside?: ReactNode;
  run: () => void;
}

type Key = keyof Messages["palette"]["commands"];

interface Ways {
  isAdmin: boolean;
  go: (path: string) => void;
  close: () => void;
  showPrompts: () => void;
  showShortcuts: () => void;
  leave: () => void;
}

/** All that can be done from anywhere, in the order in which it is shown. */
export function commandsOf(
  t: Words<"palette">,
  { isAdmin, go, close, showPrompts, showShortcuts, leave }: Ways,
): Command[] {
  const command = (key: Key, icon: ReactNode, run: () => void, aside?: ReactNode): Command => ({
    key,
    name: t(`commands.${key}`),
    words: t(`alsoFoundBy.${key}`),
    icon,
    aside,
    run,
  });
  const theme = (value: "system" | "light" | "dark", icon: ReactNode) =>
    command(value, icon, () => {
      applyTheme(value);
      close();
    });
  const beginKeys = <Keys keys={[commandKey(), "Shift", "O"]} />;
  return [
    command("newConversation", <SquarePen />, () => go("/chat"), beginKeys),
    command("newTemporary", <MessageCircleDashed />, () => go("/chat?temporary")),
    command("template", <BookOpen />, showPrompts),
    command("prompts", <Library />, () => go("/prompts")),
    command("profile", <UserRound />, () => go("/profile")),
    command("memory", <Brain />, () => go("/memory")),
    command("sharedLinks", <Share2 />, () => go("/shared-links")),
    ...(isAdmin
      ? [
          command("premade", <FilePenLine />, () => go("/admin/prompts")),
          command("jobs", <ListChecks />, () => go("/admin/jobs")),
        ]
      : []),
    theme("light", <Sun />),
    theme("dark", <Moon />),
    theme("system", <Monitor />),
    command("shortcuts", <Keyboard />, showShortcuts, <Keys keys={[commandKey(), "/"]} />),
    command("signOut", <LogOut />, leave),
  ];
}

/** Those whose name, or other words, begin with every word that was typed. */
export function matching(commands: Command[], typed: string): Command[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter(({ name, words }) => {
    const own = `${name} ${words}`.toLowerCase().split(/[\s…]+/);
    return wanted.every((word) => own.some((each) => each.startsWith(word)));
  });
}
