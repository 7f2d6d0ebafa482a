import { Download } from "lucide-react";
import { buttonClass } from "@/components/ui/button";

/** The way to everything in one file. The browser shows how far it is, and that it broke off. */
export function TakeAlong() {
  return (
    <>
      <a href="/api/v1/users/me/archive" download="career-advisor.zip" className={buttonClass()}>
        <Download className="size-4" aria-hidden="true" />
        Download everything
      </a>
      <p className="pt-3 text-sm text-muted">
        A zip file with a README that says what is where. With many documents it may take a few minutes.
      </p>
    </>
  );
}
