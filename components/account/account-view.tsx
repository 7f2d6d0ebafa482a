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
  ways: WaysIn;
  /** Who may be connected here. */
  providers: Provider[];
  /** What came of connecting one, just now. */
  came: { connected?: unknown; error?: unknown };
}

/** All that belongs to the account itself, the gravest last. */
export function AccountView({ me, sessions, tokens, usage, ways, providers, came }: Given) {
  return (
    <div className="flex flex-col divide-y">
      <Section title="You">
        <NameForm name={me.name} email={me.email} />
        <SuggestionsSwitch preferences={me.preferences} />
        <Language />
      </Section>
      <Section
        title="Password"
        about={
          ways.has_password
            ? "A new password signs you out everywhere else. Access tokens go on working: revoke them below if somebody may know them."
            : undefined
        }
      >
        {ways.has_password ? (
          <PasswordForm email={me.email} asksCode={ways.second_factor !== null} />
        ) : (
          <NoPassword />
        )}
      </Section>
      <Section
        title="Second factor"
        about="A code of your authenticator, asked for beside your password. Access tokens are not asked for codes: they stay what they are."
      >
        <SecondFactor first={ways} />
      </Section>
      {providers.length > 0 || ways.identities.length > 0 ? (
        <Section
          title="Other ways to sign in"
          about="Each that is connected opens this account, as your password does."
        >
          <ConnectedSignIns first={ways} providers={providers} came={came} />
        </Section>
      ) : null}
      <Section
        title="Where you are signed in"
        about="Something here that is not yours? Sign it out, and change your password."
      >
        <SessionList first={sessions} />
      </Section>
      <Section
        title="Access tokens"
        about="For your own scripts and tools: each may do what you choose, until you revoke it or its time is over."
      >
        <TokenList first={tokens} isAdmin={me.role === "admin"} />
      </Section>
      <Section title="Use" about="What your questions took of the language models, and what is left.">
        <UsageView usage={usage} />
        <RequestsLeftView requests={usage.requests} />
      </Section>
      <Section
        title="Your data"
        about="Everything that is kept of you, to take along: conversations to read and as data, your profile, each fact with the words it came from, what is remembered, your templates, and your documents."
      >
        <TakeAlong />
      </Section>
      <Section title="Delete account">
        <DeleteAccount email={me.email} />
      </Section>
    </div>
  );
}
