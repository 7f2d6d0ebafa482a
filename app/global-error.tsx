"use client";
import "./globals.css";
import { Button } from "@/components/ui/button";

/** When even the frame around the pages could not be made. */
export default function Broken({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body className="min-h-dvh">
        <title>Career Advisor</title>
        <main
          role="alert"
          className="mx-auto flex min-h-dvh max-w-md flex-col items-start justify-center gap-4 px-6"
        >
          <h1 className="display text-3xl">Career Advisor is not answering.</h1>
          <p className="text-muted">What you wrote is stored. Try again in a moment.</p>
          <Button look="solid" onClick={reset}>
            Try again
          </Button>
        </main>
      </body>
    </html>
  );
}
