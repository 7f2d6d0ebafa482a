import { getTranslations } from "next-intl/server";
import { AuthPage } from "@/components/auth/auth-page";
import { ResetForm } from "@/components/auth/reset-form";

export async function generateMetadata() {
  const t = await getTranslations("pages.resetPassword");
  return { title: t("title"), robots: { index: false } };
}

export default async function ResetPassword() {
  const t = await getTranslations("pages.resetPassword");
  return (
    <AuthPage title={t("title")} about={t("about")}>
      <ResetForm />
    </AuthPage>
  );
}
