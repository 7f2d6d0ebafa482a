import Link from "next/link";
import { buttonClass } from "@/components/ui/button";

export default function NotFound() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col items-start justify-center gap-5 px-6">
      <h1 className="display text-4xl font-medium">There is nothing here.</h1>
      <p className="text-muted">The page was moved or deleted, or the address has a typo.</p>
      <Link href="/chat" className={buttonClass("solid")}>
        To your conversations
      </Link>
    </main>
  );
}
