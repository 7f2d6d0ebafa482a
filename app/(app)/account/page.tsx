import { redirect } from "next/navigation";
import { AccountView } from "@/components/account/account-view";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { getMe, getUsage, listSessions, listTokens } from "@/lib/users";

export const metadata = { title: "Account" };

export default async function AccountPage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/account"));
  const [me, sessions, tokens, usage] = await Promise.all([
    getMe(actor),
    listSessions(actor),
    listTokens(actor),
    getUsage(actor),
  ]);
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-2xl px-5 py-10 sm:py-14">
        <h1 className="display text-4xl">Account</h1>
        <p className="pt-2 pb-4 text-lg text-muted">
          How you sign in, where you are signed in, and what else may.
        </p>
        <AccountView me={me} sessions={sessions} tokens={tokens} usage={usage} />
      </div>
    </div>
  );
}
