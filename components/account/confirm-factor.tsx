"use client";
import { useTranslations } from "next-intl";
import { encode } from "uqr";
import { CodeField } from "@/components/auth/code-field";
import { CopyButton } from "@/components/chat/copy-button";
import { ask } from "@/components/ui/api";
import { FormEnd } from "@/components/ui/form-end";
import type { BegunTotp, RecoveryCodes } from "@/lib/users/identity/contract";
import { useAskedForm } from "./use-asked-form";

interface Given {
  begun: BegunTotp;
  onOn: (codes: string[]) => void;
  onCancel: () => void;
}

/** The secret for the authenticator, and a first code that shows that it knows it. */
export function ConfirmFactor({ begun, onOn, onCancel }: Given) {
  const t = useTranslations("account.factor");
  const { isBusy, errors, onSubmit } = useAskedForm(async (typed) => {
    const body = { code: String(typed.get("first_code") ?? "") };
    const { data } = await ask<RecoveryCodes>("/users/me/totp/confirm", { method: "POST", body });
    onOn(data.recovery_codes);
  });
  return (
    <form className="flex flex-col gap-5 rounded-2xl border bg-raised p-5" onSubmit={onSubmit}>
      <p>{t("readSquare")}</p>
      <Square text={begun.uri} label={t("square")} />
      <div className="flex items-center gap-2 rounded-xl border ps-4 pe-1.5">
        <code className="min-w-0 flex-1 py-2.5 text-sm select-all [overflow-wrap:anywhere]">
          {(begun.secret.match(/.{1,4}/g) ?? []).join(" ")}
        </code>
        <CopyButton text={begun.secret} label={t("copyKey")} />
      </div>
      <CodeField id="first_code" label={t("firstCode")} isForgiving={false} error={errors.code} />
      <FormEnd
        problem={errors.form}
        isBusy={isBusy}
        go={t("turnOn")}
        going={t("turningOn")}
        onStop={onCancel}
      />
    </form>
  );
}

/** Drawn here: no picture is asked for anywhere. Dark on white in either theme, as cameras want it. */
function Square({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: 3 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    .join("");
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      className="size-52 self-center rounded-xl bg-white"
      shapeRendering="crispEdges"
    >
      <path d={path} fill="black" />
    </svg>
  );
}
