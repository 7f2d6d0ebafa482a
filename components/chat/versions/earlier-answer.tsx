import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useDates } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { MessageVersion } from "@/lib/conversations/contract";
import { Markdown } from "../markdown";

interface Given {
  version: MessageVersion;
  canShow: boolean;
  onShow: () => void;
  onClose: () => void;
}

/** Another answer to the same question, below the one that is shown, to compare the two. */
export function EarlierAnswer({ version, canShow, onShow, onClose }: Given) {
  const t = useTranslations("thread.versions");
  const { timeOf } = useDates();
  const zone = useTimeZone();
  const { text, model, created_at, version: place } = version;
  return (
    <section
      aria-label={t("label", { place })}
      className="order-last mt-3 w-full rounded-2xl border bg-raised px-4 pt-3 pb-4 text-base text-ink"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pb-2.5">
        <p className="text-xs text-muted">
          {t.rich("about", {
            place,
            model: model ?? "",
            at: timeOf(created_at, zone),
            time: (chunks) => <time dateTime={created_at}>{chunks}</time>,
          })}
        </p>
        <div className="flex gap-1.5">
          <Button look="bare" className="min-h-8 text-sm" onClick={onClose}>
            {t("close")}
          </Button>
          {canShow ? (
            <Button className="min-h-8 text-sm" onClick={onShow}>
              {t("use")}
            </Button>
          ) : null}
        </div>
      </div>
      <Markdown text={text} isRunning={false} />
    </section>
  );
}
