import { AuthPage } from "@/components/auth/auth-page";
import { ResetForm } from "@/components/auth/reset-form";

export const metadata = { title: "Choose a new password", robots: { index: false } };

export default function ResetPassword() {
  return (
    <AuthPage
      title="Choose a new password"
      about="It signs you out everywhere. Your access tokens go on working: look at them when you are in again."
    >
      <ResetForm />
    </AuthPage>
  );
}
