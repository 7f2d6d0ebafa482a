import Link from "next/link";

/** For who came by another way in. */
export function NoPassword() {
  return (
    <p className="text-muted">
      You have none: you sign in by another way.{" "}
      <Link className="rounded font-medium text-accent underline underline-offset-3" href="/forgot-password">
        Set one by mail
      </Link>
    </p>
  );
}
