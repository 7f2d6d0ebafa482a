import { buttonClass } from "@/components/ui/button";

/** To the sign-in page and back to this one. */
export function SignInAgain() {
  const go = () => {
    const { pathname, search } = window.location;
    window.location.assign(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
  };
  return (
    <button type="button" onClick={go} className={buttonClass("solid", "min-h-8 text-sm")}>
      Sign in
    </button>
  );
}
