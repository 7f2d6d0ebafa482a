import { useTranslations } from "next-intl";
import type { Retention } from "@/lib/conversations/retention/contract";
import type { Me } from "@/lib/users/contract";
import type { ApiToken, Provider, Session, WaysIn } from "@/lib/users/identity/contract";
import type { OwnUsage } from "@/lib/users/usage/contract";
import { ConnectedSignIns } from "./connected-sign-ins";
import { DeleteAccount } from "./delete-account";
import { Language } from "./language";
import { NameForm } from "./name-form";
import { NoPassword } from "./no-password";
import { PasswordForm } from "./password-form";
import { RequestsLeftView } from "./requests-left";
import { RetentionChoice } from "./retention";
import { SecondFactor } from "./second-factor";
import { Section } from "./section";
import { SessionList } from "./session-list";
import { SuggestionsSwitch } from "./suggestions-switch";
import { TakeAlong } from "./take-along";
import { TokenList } from "./token-list";
import { UsageView } from "./usage-view";

interface Given {
  me: Me;
  sessions: Session[];
  tokens: ApiToken[];
  usage: OwnUsage;
  retention: Retention;
  ways: WaysIn;
  /** Who may be connected here. */
  providers: Provider[];
  /** What came of connecting one, just now. */
  came: { connected?: unknown; error?: unknown };
}

/** All that belongs to the account itself, the gravest last. */
export function AccountView({ me, sessions, tokens, usage, retention, ways, providers, came }: Given) {
  const t = useTranslations("account.sections");
  return (
    <div className="flex flex-col divide-y">
      <Section title={t("you")}>
        <NameForm name={me.name} email={me.email} />
        <SuggestionsSwitch preferences={me.preferences} />
        <Language />
      </Section>
      <Section title={t("password")} about={ways.has_password ? t("passwordAbout") : undefined}>
        {ways.has_password ? (
          <PasswordForm email={me.email} asksCode={ways.second_factor !== null} />
        ) : (
          <NoPassword />
        )}
      </Section>
      <Section title={t("factor")} about={t("factorAbout")}>
        <SecondFactor first={ways} />
      </Section>
      {providers.length > 0 || ways.identities.length > 0 ? (
        <Section title={t("others")} about={t("othersAbout")}>
          <ConnectedSignIns first={ways} providers={providers} came={came} />
        </Section>
      ) : null}
      <Section title={t("sessions")} about={t("sessionsAbout")}>
        <SessionList first={sessions} />
      </Section>
      <Section title={t("tokens")} about={t("tokensAbout")}>
        <TokenList first={tokens} isAdmin={me.role === "admin"} />
      </Section>
      <Section title={t("use")} about={t("useAbout")}>
        <UsageView usage={usage} />
        <RequestsLeftView requests={usage.requests} />
      </Section>
      <Section title={t("data")} about={t("dataAbout")}>
        <TakeAlong />
        <RetentionChoice first={retention} />
      </Section>
      <Section title={t("deletion")}>
        <DeleteAccount email={me.email} />
      </Section>
    </div>
  );
}
