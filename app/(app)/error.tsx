"use client";
import Link from "next/link";
import { Button, buttonClass } from "@/components/ui/button";

/** A page that could not be made. What was said before is stored; only this view of it failed. */
export default function PageProblem({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <div role="alert" className="m-auto flex max-w-md flex-col items-start gap-4 px-6 py-12">
      <h1 className="display text-3xl">This page did not load.</h1>
      <p className="text-muted">
        Nothing of yours is lost. Try again in a moment
        {error.digest ? `; if it stays like this, tell us the number ${error.digest}` : ""}.
      </p>
      <div className="flex gap-2">
        <Button look="solid" onClick={reset}>
          Try again
        </Button>
        <Link href="/chat" className={buttonClass("quiet")}>
          New conversation
        </Link>
      </div>
    </div>
  );
}
