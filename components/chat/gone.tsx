import Link from "next/link";
import { buttonClass } from "@/components/ui/button";

export function Gone() {
  return (
    <div className="m-auto flex max-w-md flex-col items-start gap-4 px-6">
      <h1 className="display text-3xl">This conversation was deleted.</h1>
      <p className="text-muted">Nothing of it is remembered any more.</p>
      <Link href="/chat" className={buttonClass("solid")}>
        New conversation
      </Link>
    </div>
  );
}
