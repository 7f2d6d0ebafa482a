import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useDates } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Conversation } from "@/lib/conversations/contract";

interface Given {
  conversation: Conversation;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  onRestore: () => void;
}

/** One conversation that was put away. */
export function ArchivedRow({ conversation, isChosen, onChoose, onRestore }: Given) {
  const t = useTranslations("archived");
  const { id, title, last_message_at, created_at } = conversation;
  const at = last_message_at ?? created_at;
  const zone = useTimeZone();
  const { shortDate } = useDates();
  return (
    <li className="flex min-h-14 items-center gap-3 py-1.5">
      <label className="grid size-10 shrink-0 place-items-center">
        <span className="sr-only">{t("choose", { title })}</span>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
          className="size-4.5 accent-accent"
        />
      </label>
      <div className="min-w-0 flex-1">
        <Link href={`/chat/${id}`} prefetch={false} className="block truncate rounded font-medium">
          {title}
        </Link>
        <time dateTime={at} className="text-sm text-muted">
          {shortDate(at, zone)}
        </time>
      </div>
      <Button
        look="bare"
        className="min-h-9 text-sm"
        aria-label={t("bringBackThis", { title })}
        onClick={onRestore}
      >
        {t("bringBack")}
      </Button>
    </li>
  );
}
