import { leaveSession } from "@/lib/users/identity/end-sessions";
import { holderOfToken } from "@/lib/users/identity/holder-of-token";
import { openSession } from "@/lib/users/identity/open-session";
import { roleInSession } from "@/lib/users/identity/role-in-session";

/** What whoever checks requests must ask this service; it is handed to lib/auth at start. */
export const accounts = {
  signIn: openSession,
  roleIn: roleInSession,
  signOut: leaveSession,
  holderOf: holderOfToken,
};
