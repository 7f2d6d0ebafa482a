import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { sessionEnded } from "@/components/ui/api";
import { IconButton } from "@/components/ui/icon-button";
import { SignInAgain } from "./sign-in-again";

/** What went wrong and belongs to no message. */
export function Problem({ text, onClose }: { text: string | null; onClose: () => void }) {
  const t = useTranslations("chat.thread");
  if (!text) return null;
  return (
    <div
      role="alert"
      className="mb-2 flex items-center gap-3 rounded-2xl bg-danger-soft py-1.5 ps-4 pe-1.5 text-danger"
    >
      <p className="min-w-0 flex-1 text-[0.94rem]">{text}</p>
      {text === sessionEnded() ? <SignInAgain /> : null}
      <IconButton label={t("dismiss")} onClick={onClose} className="text-danger">
        <X className="size-4" />
      </IconButton>
    </div>
  );
}
