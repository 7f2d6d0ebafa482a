import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";

/** To the sign-in page and back to this one. */
export function SignInAgain() {
  const t = useTranslations("chat.unsent");
  const go = () => {
    const { pathname, search } = window.location;
    window.location.assign(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
  };
  return (
    <button type="button" onClick={go} className={buttonClass("solid", "min-h-8 text-sm")}>
      {t("signIn")}
    </button>
  );
}
