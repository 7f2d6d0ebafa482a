import {
  BookOpen,
  Brain,
  Keyboard,
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
import { signOut } from "@/components/auth/session";
import { applyTheme } from "@/components/layout/themes";
import { commandKey, Keys } from "@/components/options/keys";

/** Something that the palette can do. `words` are others by which it is found. */
export interface Command {
  name: string;
  words: string;
  icon: ReactNode;
  aside?: ReactNode;
  run: () => void;
}

interface Ways {
  isAdmin: boolean;
  go: (path: string) => void;
  close: () => void;
  showPrompts: () => void;
  showShortcuts: () => void;
}

/** All that can be done from anywhere, in the order in which it is shown. */
export function commandsOf({ isAdmin, go, close, showPrompts, showShortcuts }: Ways): Command[] {
  const theme = (value: "system" | "light" | "dark", name: string, icon: ReactNode): Command => ({
    name,
    words: "theme appearance colours colors mode",
    icon,
    run: () => {
      applyTheme(value);
      close();
    },
  });
  return [
    {
      name: "New conversation",
      words: "start chat begin",
      icon: <SquarePen />,
      aside: <Keys keys={[commandKey(), "Shift", "O"]} />,
      run: () => go("/chat"),
    },
    {
      name: "New temporary conversation",
      words: "private off the record incognito chat",
      icon: <MessageCircleDashed />,
      run: () => go("/chat?temporary"),
    },
    { name: "Start from a template…", words: "prompts ideas form", icon: <BookOpen />, run: showPrompts },
    { name: "Your profile", words: "skills level years me", icon: <UserRound />, run: () => go("/profile") },
    { name: "Memory", words: "remembered forget pause", icon: <Brain />, run: () => go("/memory") },
    {
      name: "Shared links",
      words: "share public revoke",
      icon: <Share2 />,
      run: () => go("/shared-links"),
    },
    ...(isAdmin
      ? [{ name: "Jobs", words: "admin background", icon: <ListChecks />, run: () => go("/admin/jobs") }]
      : []),
    theme("light", "Light theme", <Sun />),
    theme("dark", "Dark theme", <Moon />),
    theme("system", "Theme of the system", <Monitor />),
    {
      name: "Keyboard shortcuts",
      words: "keys help",
      icon: <Keyboard />,
      aside: <Keys keys={[commandKey(), "/"]} />,
      run: showShortcuts,
    },
    { name: "Sign out", words: "log out leave", icon: <LogOut />, run: () => void signOut() },
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
