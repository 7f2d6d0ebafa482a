import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Retention } from "@/lib/conversations/retention/contract";

interface Given {
  wished: Retention;
  onKeep: () => void;
  onGo: () => void;
}

/** Says what a choice ends at once, before it does. */
export function ConfirmRetention({ wished: { keep_days, ending }, onKeep, onGo }: Given) {
  const t = useTranslations("account.retention");
  return (
    <Dialog labelledBy="retention-title" onClose={onKeep}>
      <div className="flex flex-col gap-4 p-6">
        <h2 id="retention-title" className="display text-2xl">
          {t("ending", { count: ending })}
        </h2>
        <p className="text-muted">{t("endingAbout", { days: keep_days ?? 0, count: ending })}</p>
        <div className="flex justify-end gap-2">
          <Button onClick={onKeep}>{t("keep")}</Button>
          <Button look="danger" onClick={onGo}>
            {t("go")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
