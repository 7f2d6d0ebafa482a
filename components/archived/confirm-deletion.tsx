import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

interface Given {
  count: number;
  onDelete: () => Promise<void>;
  onClose: () => void;
}

/** Asks once before several conversations go for good. */
export function ConfirmDeletion({ count, onDelete, onClose }: Given) {
  const t = useTranslations("archived.deletion");
  const [isBusy, setBusy] = useState(false);
  return (
    <Dialog labelledBy="delete-title" onClose={onClose} isHeld={isBusy}>
      <div className="flex flex-col gap-4 p-6">
        <h2 id="delete-title" className="display text-2xl">
          {t("title", { count })}
        </h2>
        <p className="text-muted">{t("about", { count })}</p>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose} disabled={isBusy}>
            {t("keep")}
          </Button>
          <Button
            look="danger"
            disabled={isBusy}
            onClick={() => {
              setBusy(true);
              void onDelete().finally(onClose);
            }}
          >
            {isBusy ? t("deleting") : t("delete")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
