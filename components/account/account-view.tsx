import type { Me } from "@/lib/users/contract";
import type { ApiToken, Session } from "@/lib/users/identity/contract";
import type { OwnUsage } from "@/lib/users/usage/contract";
import { DeleteAccount } from "./delete-account";
import { NameForm } from "./name-form";
import { PasswordForm } from "./password-form";
import { RequestsLeftView } from "./requests-left";
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
}

/** All that belongs to the account itself, the gravest last. */
export function AccountView({ me, sessions, tokens, usage }: Given) {
  return (
    <div className="flex flex-col divide-y">
      <Section title="You">
        <NameForm name={me.name} email={me.email} />
        <SuggestionsSwitch preferences={me.preferences} />
      </Section>
      <Section
        title="Password"
        about="A new password signs you out everywhere else. Access tokens go on working: revoke them below if somebody may know them."
      >
        <PasswordForm email={me.email} />
      </Section>
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
