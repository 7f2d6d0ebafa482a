import type { Provider } from "@/lib/users/identity/contract";

/** Each provider as people know it, and what its button says. */
export const PROVIDERS: Record<
  Provider,
  { name: string; signIn: string; connect: string; disconnect: string }
> = {
  cognito: {
    name: "Single sign-on",
    signIn: "Continue with single sign-on",
    connect: "Connect single sign-on",
    disconnect: "Disconnect single sign-on",
  },
  linkedin: {
    name: "LinkedIn",
    signIn: "Continue with LinkedIn",
    connect: "Connect LinkedIn",
    disconnect: "Disconnect LinkedIn",
  },
};
