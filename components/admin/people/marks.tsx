import type { PersonRow } from "@/lib/users/people/contract";

const markClass = "inline-block rounded-full px-2.5 py-0.5 text-sm font-normal";

/** What sets somebody apart, at a glance. */
export function Marks({
  person: { role, disabled_at },
}: {
  person: Pick<PersonRow, "role" | "disabled_at">;
}) {
  return (
    <>
      {role === "admin" ? (
        <span className={`${markClass} bg-accent-soft text-accent-strong`}>Administrator</span>
      ) : null}
      {disabled_at ? <span className={`${markClass} bg-danger-soft text-danger`}>Disabled</span> : null}
    </>
  );
}
