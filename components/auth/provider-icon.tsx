import { Building2, UserRound } from "lucide-react";
import type { Provider } from "@/lib/users/identity/contract";

/** A sign of the house's own: no provider's mark is drawn here. */
export function ProviderIcon({ provider, className = "size-5" }: { provider: Provider; className?: string }) {
  const Icon = provider === "cognito" ? Building2 : UserRound;
  return <Icon className={className} aria-hidden="true" />;
}
