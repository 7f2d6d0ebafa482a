import { AccountCard } from "@/components/auth/account-card";

export const metadata = { title: "Create your account" };

export default function SignUp() {
  return <AccountCard isNew />;
}
