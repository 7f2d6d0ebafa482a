import { MessageCircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";

/** Stands before the title of a conversation that nobody remembers. */
export function TemporaryMark() {
  const t = useTranslations("layout.mark");
  return (
    <MessageCircleDashed
      role="img"
      aria-label={t("temporaryBefore")}
      className="me-1.5 inline size-3.5 align-[-0.15em] text-muted"
    />
  );
}
