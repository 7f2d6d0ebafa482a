import { useTranslations } from "next-intl";
import { ProviderIcon } from "@/components/auth/provider-icon";
import { Button } from "@/components/ui/button";
import type { Identity, Provider } from "@/lib/users/identity/contract";
import { Moment } from "./moment";

interface Given {
  provider: Provider;
  identity: Identity | undefined;
  /** Connected just now. */
  isNew: boolean;
  isOnlyWay: boolean;
  isBusy: boolean;
  onConnect: () => void;
  onDisconnect: (identity: Identity) => void;
}

export function SignInRow({ provider, identity, isNew, isOnlyWay, isBusy, onConnect, onDisconnect }: Given) {
  const t = useTranslations("account");
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-3 px-5 py-4">
      <ProviderIcon provider={provider} className="mt-0.5 size-5 shrink-0 text-muted" />
      <div className="min-w-0 flex-1 basis-52">
        <p className="font-medium">
          {t(`providers.${provider}`)}
          {identity && isNew ? (
            <span className="ms-2.5 inline-block rounded-full bg-accent-soft px-2.5 py-0.5 text-sm font-normal text-accent">
              {t("signIns.connected")}
            </span>
          ) : null}
        </p>
        <p className="pt-0.5 text-sm text-muted [overflow-wrap:anywhere]">
          {identity ? <About identity={identity} isOnlyWay={isOnlyWay} /> : t("signIns.notConnected")}
        </p>
      </div>
      {identity ? (
        <Button
          className="min-h-9 shrink-0 text-sm"
          aria-label={t(`disconnect.${provider}`)}
          disabled={isBusy || isOnlyWay}
          onClick={() => onDisconnect(identity)}
        >
          {t("signIns.disconnect")}
        </Button>
      ) : (
        <Button
          className="min-h-9 shrink-0 text-sm"
          aria-label={t(`connect.${provider}`)}
          disabled={isBusy}
          onClick={onConnect}
        >
          {t("signIns.connect")}
        </Button>
      )}
    </li>
  );
}

function About({ identity, isOnlyWay }: { identity: Identity; isOnlyWay: boolean }) {
  const t = useTranslations("account.signIns");
  return (
    <>
      {identity.email ? `${t("as", { email: identity.email })} ` : null}
      {t.rich("connectedAt", { at: () => <Moment at={identity.connected_at} /> })}
      {isOnlyWay ? ` ${t("onlyWay")}` : null}
    </>
  );
}
