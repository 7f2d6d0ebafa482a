import { connectIdentity } from "@/lib/users/identity/connect-identity";
import { leaveSession } from "@/lib/users/identity/end-sessions";
import { holderOfIdentity } from "@/lib/users/identity/holder-of-identity";
import { holderOfToken } from "@/lib/users/identity/holder-of-token";
import { openSession } from "@/lib/users/identity/open-session";
import { roleInSession } from "@/lib/users/identity/role-in-session";
import { signInByIdentity } from "@/lib/users/identity/sign-in-by-identity";

/** What whoever checks requests must ask this service; it is handed to lib/auth at start. */
export const accounts = {
  signIn: openSession,
  signInBy: signInByIdentity,
  connect: connectIdentity,
  roleIn: roleInSession,
  signOut: leaveSession,
  holderOf: holderOfToken,
  holderOfIdentity,
};
