"use client";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useWorkspace } from "../workspace";

/** Says before the document's title how many conversations are unread, and whether this one's reply is being written. */
export function useTitleMark(): void {
  const t = useTranslations("layout.mark");
  const { items } = useWorkspace().list;
  const here = usePathname().split("/")[2];
  const unread = items.filter((each) => each.unread).length;
  const isReplying = items.some(({ id, replying }) => replying && id === here);
  const mark = `${unread > 0 ? `(${unread}) ` : ""}${isReplying ? `${t("replyingInTitle")} · ` : ""}`;
  useEffect(() => {
    if (!mark) return;
    let plain = "";
    let marked = "";
    const write = () => {
      if (document.title === marked) return;
      plain = document.title;
      marked = mark + plain;
      document.title = marked;
    };
    write();
    // Each page writes its title when it comes.
    const watcher = new MutationObserver(write);
    watcher.observe(document.head, { subtree: true, childList: true, characterData: true });
    return () => {
      watcher.disconnect();
      if (document.title === marked) document.title = plain;
    };
  }, [mark]);
}
