import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountView } from "@/components/account/account-view";
import { currentActor } from "@/lib/auth/current-actor";
import { offeredProviders } from "@/lib/auth/providers";
import { signInPath } from "@/lib/auth/sign-in-path";
import { getRetention } from "@/lib/conversations";
import { getMe, getUsage, listSessions, listTokens, listWaysIn } from "@/lib/users";

export async function generateMetadata() {
  const t = await getTranslations("pages.account");
  return { title: t("title") };
}

interface Given {
  searchParams: Promise<{ connected?: unknown; error?: unknown }>;
}

export default async function AccountPage({ searchParams }: Given) {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/account"));
  const [me, sessions, tokens, usage, retention, ways, came, t] = await Promise.all([
    getMe(actor),
    listSessions(actor),
    listTokens(actor),
    getUsage(actor),
    getRetention(actor),
    listWaysIn(actor),
    searchParams,
    getTranslations("pages.account"),
  ]);
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-2xl px-5 py-10 sm:py-14">
        <h1 className="display text-4xl">{t("title")}</h1>
        <p className="pt-2 pb-4 text-lg text-muted">{t("about")}</p>
        <AccountView
          me={me}
          sessions={sessions}
          tokens={tokens}
          usage={usage}
          retention={retention}
          ways={ways}
          providers={offeredProviders()}
          came={came}
        />
      </div>
    </div>
  );
}
