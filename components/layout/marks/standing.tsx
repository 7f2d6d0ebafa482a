import { useTranslations } from "next-intl";
import type { Conversation } from "@/lib/conversations/contract";

type Marked = Pick<Conversation, "replying" | "unread">;

/** How a conversation stands, before its title, for those who hear it. */
export function StandingInWords({ replying, unread }: Marked) {
  const t = useTranslations("layout.mark");
  if (!replying && !unread) return null;
  return <span className="sr-only">{replying ? t("replyingBefore") : t("unreadBefore")} </span>;
}

/** The same for those who see it: a dot, which breathes while a reply is being written. */
export function StandingDot({ replying, unread }: Marked) {
  const t = useTranslations("layout.mark");
  if (!replying && !unread) return null;
  return (
    <span
      aria-hidden="true"
      title={replying ? t("replying") : t("unread")}
      className={replying ? "standing-dot standing-dot-replying" : "standing-dot"}
    />
  );
}
