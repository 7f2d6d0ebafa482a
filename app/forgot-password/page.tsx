import { AuthPage } from "@/components/auth/auth-page";
import { ForgotForm } from "@/components/auth/forgot-form";
import { whereMailGoes } from "@/lib/users";

export const metadata = { title: "Forgot your password?" };
// What the settings say is read where it runs, not where it was built.
export const dynamic = "force-dynamic";

export default function ForgotPassword() {
  return (
    <AuthPage
      title="Forgot your password?"
      about="Write the e-mail of your account: we send you a link with which you choose another."
    >
      <ForgotForm mail={whereMailGoes()} />
    </AuthPage>
  );
}
