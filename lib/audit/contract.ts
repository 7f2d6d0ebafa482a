import { z } from "zod";
import { trimmed } from "@/lib/text-shapes";

/** What the audit log tells an administrator: ids, times and facts, and of what anybody wrote only an administrator's reason. */

/** Every act of ours, in the words in which people read it. Services may note others: those are shown as they are. */
export const ACTIONS: Record<string, string> = {
  "account.created": "Made an account",
  "account.deleted": "Deleted the account",
  "sign_in.succeeded": "Signed in",
  "sign_in.failed": "Failed to sign in",
  "sign_in.locked": "Was locked out for a while",
  "sign_in.refused": "Was refused: the account is disabled",
  "identity.connected": "Connected another sign-in",
  "identity.disconnected": "Disconnected another sign-in",
  "totp.enabled": "Turned a second factor on",
  "totp.disabled": "Turned the second factor off",
  "totp.reset": "Took somebody’s second factor off",
  "totp.refused": "Gave a wrong code",
  "totp.recovery_used": "Used a recovery code",
  "session.ended": "Signed out",
  "sessions.ended": "Ended sessions",
  "password.changed": "Changed the password",
  "password.reset_asked": "Asked for a new password",
  "password.reset": "Set a new password by mail",
  "token.made": "Made an access token",
  "token.revoked": "Revoked an access token",
  "role.changed": "Changed a role",
  "person.disabled": "Disabled an account",
  "person.enabled": "Enabled an account",
  "budget.changed": "Changed a budget",
  "job.retried": "Tried a job again",
  "prompt.created": "Made a premade prompt",
  "prompt.edited": "Saved a version of a prompt",
  "prompt.published": "Published a version of a prompt",
  "prompt.rolled_back": "Brought back an earlier version of a prompt",
  "prompt.scheduled": "Scheduled a version of a prompt",
  "prompt.unscheduled": "Took a version of a prompt off the schedule",
  "prompt.split_started": "Began to compare two versions of a prompt",
  "prompt.split_ended": "Ended the comparison of two versions",
  "prompt.gate_overridden": "Overrode the checks of a prompt",
  "prompt.golden_changed": "Changed a golden conversation",
  "prompt.archived": "Archived a prompt",
  "prompt.restored": "Brought a prompt back from the archive",
  "prompt.featured": "Featured a prompt",
  "prompt.unfeatured": "Featured a prompt no more",
  "prompt.ordered": "Put prompts in another order",
  "prompt.category_added": "Added a topic of prompts",
  "prompt.category_renamed": "Renamed a topic of prompts",
  "prompt.category_retired": "Retired a topic of prompts",
  "prompt.category_restored": "Brought a topic of prompts back",
  "prompt.categories_ordered": "Put topics of prompts in another order",
  "audit.exported": "Exported this log",
};

/** A person as the log shows them now: the log itself holds the id alone. */
export const AuditPerson = z.object({
  id: z.uuid(),
  /** Null where it is nobody's any more, or no person's. */
  email: z.string().nullable(),
});
export type AuditPerson = z.infer<typeof AuditPerson>;

export const AuditEvent = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  action: z.string(),
  /** Null where nobody had signed in, or a command of the operator's did it. */
  actor: AuditPerson.nullable(),
  /** To whom or to what it was done. */
  subject: AuditPerson.nullable(),
  /** The network it came from, cut to 24 bits of an IPv4 address, to 48 of an IPv6 one. */
  network: z.string().nullable(),
  request_id: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
});
export type AuditEvent = z.infer<typeof AuditEvent>;

/** An entry as it is stored. */
export const AuditRecord = AuditEvent.omit({ actor: true, subject: true }).extend({
  actor_id: z.uuid().nullable(),
  subject_id: z.uuid().nullable(),
});

/** A day of UTC. */
const Day = z
  .string()
  .regex(/^2\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "Write a day as in 2026-11-26.");

export const AuditFilter = z.object({
  /** An action, or all that begin with a word and a dot: `sign_in.` */
  action: z
    .string()
    .regex(/^[a-z_]{1,30}\.[a-z_]{0,30}$/, "Write an action as it is listed.")
    .optional(),
  /** Whoever did it or had it done to them: an id, or an e-mail in full. */
  person: trimmed(254).optional(),
  /** The first day and the last one, both included. */
  from: Day.optional(),
  to: Day.optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

export const ListAudit = AuditFilter.extend({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(300).optional(),
});
export type ListAudit = z.infer<typeof ListAudit>;

export const ExportAudit = AuditFilter.extend({ format: z.enum(["csv", "json"]).default("csv") });
export type ExportAudit = z.infer<typeof ExportAudit>;
