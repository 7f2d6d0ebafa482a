import { useTranslations } from "next-intl";
import { ScrollBox } from "@/components/ui/scroll-box";
import { CopyButton } from "./copy-button";

/** Code in a frame that scrolls sideways, with its language and a way to copy it. */
export function CodeBlock({ language, code }: { language: string | undefined; code: string }) {
  const t = useTranslations("chat.code");
  return (
    <div className="overflow-hidden rounded-xl border bg-panel">
      <div className="flex items-center justify-between border-b py-0.5 ps-4 pe-1 text-xs text-muted">
        <span>{language || t("plain")}</span>
        <CopyButton text={code} label={t("copy")} />
      </div>
      <ScrollBox label={t("label")} className="p-4">
        <pre className="w-max min-w-full font-mono text-[0.86rem] leading-relaxed [overflow-wrap:normal]">
          <code>{code}</code>
        </pre>
      </ScrollBox>
    </div>
  );
}
