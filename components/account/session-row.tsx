import { Monitor, Smartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Session } from "@/lib/users/identity/contract";
import { Moment } from "./moment";
import { placeWords } from "./place-words";

interface Given {
  session: Session;
  isBusy: boolean;
  onEnd: () => void;
}

export function SessionRow({ session, isBusy, onEnd }: Given) {
  const { device, address, current, created_at, last_seen_at } = session;
  const t = useTranslations("account");
  const Icon = /iPhone|iPad|Android/.test(device) ? Smartphone : Monitor;
  const place = placeWords(address, t);
  return (
    <li className="flex items-start gap-4 px-5 py-4">
      <Icon className="mt-0.5 size-5 shrink-0 text-muted" aria-hidden="true" />
      <div className="min-w-0 flex-1">
        <p className="font-medium">
          {device}
          {current ? (
            <span className="ms-2.5 inline-block rounded-full bg-accent-soft px-2.5 py-0.5 text-sm font-normal text-accent">
              {t("sessions.current")}
            </span>
          ) : null}
        </p>
        <p className="pt-0.5 text-sm text-muted [overflow-wrap:anywhere]">
          {place ? `${place} ` : null}
          {t.rich(current ? "sessions.signedIn" : "sessions.signedInSeen", {
            begun: () => <Moment at={created_at} />,
            seen: () => <Moment at={last_seen_at} />,
          })}
        </p>
      </div>
      {current ? null : (
        <Button className="min-h-9 shrink-0 text-sm" disabled={isBusy} onClick={onEnd}>
          {t.rich("sessions.end", {
            device,
            hidden: (chunks) => <span className="sr-only">{chunks}</span>,
          })}
        </Button>
      )}
    </li>
  );
}
