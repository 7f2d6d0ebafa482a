"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDeletion } from "./confirm-deletion";

/** The way out, and what it takes along. */
export function DeleteAccount({ email }: { email: string }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <p className="text-muted">
        Your conversations, your profile, everything remembered, your tokens: all of it goes at once and for
        good.
      </p>
      <Button className="mt-5" onClick={() => setAsking(true)}>
        Delete my account…
      </Button>
      {isAsking ? <ConfirmDeletion email={email} onKeep={() => setAsking(false)} /> : null}
    </>
  );
}
