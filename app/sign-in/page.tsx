import { AccountCard } from "@/components/auth/account-card";

export const metadata = { title: "Sign in" };

export default function SignIn() {
  return <AccountCard isNew={false} />;
}
