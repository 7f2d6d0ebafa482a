import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Advisor } from "./advisor";

/** Who answers here, in a few sentences. */
export function ModelExplained({ advisor }: { advisor: Advisor }) {
  return advisor.isOffline ? <OfflineNote /> : <OnlineNote advisor={advisor} />;
}

function OfflineNote() {
  const t = useTranslations("layout.advisor");
  return (
    <div className="flex flex-col gap-2.5 text-[0.92rem]">
      <h2 className="display text-xl">{t("offlineTitle")}</h2>
      <p className="text-muted">{t("offlineAbout")}</p>
      <p className="text-muted">{t.rich("offlineInstead", { code })}</p>
    </div>
  );
}

function code(chunks: ReactNode) {
  return <code className="font-mono text-[0.85em] text-ink">{chunks}</code>;
}

function OnlineNote({ advisor }: { advisor: Advisor }) {
  const t = useTranslations("layout.advisor");
  return (
    <div className="flex flex-col gap-2.5 text-[0.92rem]">
      <h2 className="display text-xl">{advisor.label}</h2>
      <p className="text-muted [overflow-wrap:anywhere]">
        {t.rich("onlineAbout", { model: advisor.model, code })}
      </p>
    </div>
  );
}
