import { useTranslations } from "next-intl";
import { sessionEnded } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import type { Message } from "@/lib/conversations/contract";
import type { LiveConversation } from "./live-conversation";
import { SignInAgain } from "./sign-in-again";
import type { Unsent } from "./thread-state";
import { toComposer } from "./to-composer";

interface Given {
  unsent: Unsent;
  message: Message;
  live: LiveConversation;
}

/** Why a message was not sent, and what can be done with it. */
export function UnsentNote({ unsent: { why, isRefused }, message, live }: Given) {
  const t = useTranslations("chat.unsent");
  const { id } = message;
  const edit = () => {
    live.discard(id);
    toComposer(message);
  };
  return (
    <div
      role="alert"
      className="-mt-5 flex flex-wrap items-center justify-end gap-2 pb-6 text-sm text-danger"
    >
      <p className="basis-full text-end">{t("why", { why })}</p>
      {why === sessionEnded() ? <SignInAgain /> : null}
      <Button className="min-h-8 text-sm" onClick={() => void live.resend(id)}>
        {t("sendAgain")}
      </Button>
      {isRefused ? (
        <Button className="min-h-8 text-sm" onClick={edit}>
          {t("edit")}
        </Button>
      ) : null}
      <Button look="bare" className="min-h-8 text-sm" onClick={() => live.discard(id)}>
        {t("discard")}
      </Button>
    </div>
  );
}
