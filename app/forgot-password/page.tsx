import { getTranslations } from "next-intl/server";
import { AuthPage } from "@/components/auth/auth-page";
import { ForgotForm } from "@/components/auth/forgot-form";
import { whereMailGoes } from "@/lib/users";

export async function generateMetadata() {
  const t = await getTranslations("pages.forgotPassword");
  return { title: t("title") };
}
// What the settings say is read where it runs, not where it was built.
export const dynamic = "force-dynamic";

export default async function ForgotPassword() {
  const t = await getTranslations("pages.forgotPassword");
  return (
    <AuthPage title={t("title")} about={t("about")}>
      <ForgotForm mail={whereMailGoes()} />
    </AuthPage>
  );
}
