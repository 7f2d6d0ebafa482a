"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useState } from "react";
import { signOut } from "@/components/auth/session";
import { bringIntoView } from "@/components/chat/bring-into-view";
import { passageHref } from "@/components/chat/passage-href";
import { useWorkspace } from "@/components/layout/workspace";
import type { OptionGroup } from "@/components/options/option";
import { ChooseTemplate } from "@/components/prompts/choose-template";
import { useDates } from "@/components/ui/dates";
import { mayLeaveAll } from "@/components/ui/unsaved-words";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Found } from "@/lib/conversations/search/contract";
import type { Words } from "@/lib/i18n/words";
import { commandsOf, matching } from "./command";
import { foundGroups, recentOptions } from "./found-options";
import { PaletteFrame } from "./palette-frame";
import { useSearch } from "./use-search";

const RECENT = 5;

interface Given {
  isAdmin: boolean;
  /** What was typed before this was here; null from then on. */
  early: RefObject<string | null>;
  onClose: () => void;
  onShortcuts: () => void;
}

/** One field that finds conversations and messages, goes everywhere, and does what can be done from anywhere. */
export function Palette({ isAdmin, early, onClose, onShortcuts }: Given) {
  const t = useTranslations("palette");
  const dates = useDates();
  const [typed, setTyped] = useState("");
  useEffect(() => {
    setTyped((now) => (early.current ?? "") + now);
    early.current = null;
  }, [early]);
  const [stillIn, setStillIn] = useState("");
  const [isChoosingTemplate, setChoosing] = useState(false);
  const router = useRouter();
  const { list } = useWorkspace();
  const zone = useTimeZone();
  const search = useSearch(typed);
  const go = (path: string) => {
    onClose();
    if (mayLeaveAll()) router.push(path);
  };
  const openMessage = (found: Extract<Found, { kind: "message" }>) => {
    const isHere = window.location.pathname === `/chat/${found.conversation_id}`;
    const shown = isHere ? document.getElementById(`m-${found.message_id}`) : null;
    if (!shown) return go(passageHref(found.conversation_id, found.message_id, found.passage));
    onClose();
    // When the dialog has given the keyboard back.
    requestAnimationFrame(() => bringIntoView(shown));
  };
  if (isChoosingTemplate) return <ChooseTemplate onClose={onClose} />;

  const ways = { t, dates, zone, openConversation: (id: string) => go(`/chat/${id}`), openMessage };
  const q = typed.trim();
  const commands = commandsOf(t, {
    isAdmin,
    go,
    close: onClose,
    // A template begins a conversation elsewhere; asked before anything is written in it.
    showPrompts: () => (mayLeaveAll() ? setChoosing(true) : onClose()),
    showShortcuts: onShortcuts,
    leave: () => void signOut().then(setStillIn),
  });
  const actions: OptionGroup = {
    name: t("groups.actions"),
    options: matching(commands, q).map(({ key, name, icon, aside, run }) => ({
      id: `option-${key}`,
      label: name,
      icon,
      aside,
      onChoose: run,
    })),
  };
  const recent = { name: t("groups.recent"), options: recentOptions(list.items.slice(0, RECENT), ways) };
  const groups = q ? [actions, ...foundGroups(search.items, ways)] : [recent, actions];
  if (search.more) {
    groups.push({
      name: t("groups.further"),
      options: [{ id: "option-more", label: t("found.more"), onChoose: search.more }],
    });
  }
  return (
    <PaletteFrame
      label={t("label")}
      placeholder={t("placeholder")}
      typed={typed}
      onType={setTyped}
      groups={groups.filter(({ options }) => options.length > 0)}
      onClose={onClose}
      note={stillIn ? { text: stillIn, isProblem: true } : noteOf(t, q, search)}
    />
  );
}

function noteOf(t: Words<"palette">, q: string, { problem, isWaiting, items }: ReturnType<typeof useSearch>) {
  if (problem) return { text: problem, isProblem: true };
  if (!q || items.length > 0) return null;
  return { text: isWaiting ? t("searching") : t("nothing", { q }), isProblem: false };
}
