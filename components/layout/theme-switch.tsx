"use client";
import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { applyTheme, chosenTheme, onThemeChange, type Theme } from "./themes";

const themes = [
  { value: "system", Icon: Monitor },
  { value: "light", Icon: Sun },
  { value: "dark", Icon: Moon },
] as const;

/** System, light or dark. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const t = useTranslations("layout.theme");
  const chosen = useSyncExternalStore(onThemeChange, chosenTheme, () => theme);
  return (
    <fieldset className="grid grid-cols-3 gap-1 rounded-xl bg-tint p-1">
      <legend className="sr-only">{t("label")}</legend>
      {themes.map(({ value, Icon }) => (
        <label
          key={value}
          className="flex min-h-8 cursor-pointer items-center justify-center gap-1.5 rounded-lg text-xs font-medium text-muted has-checked:bg-raised has-checked:text-ink has-checked:shadow-lift has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="theme"
            value={value}
            checked={chosen === value}
            onChange={() => applyTheme(value)}
            className="sr-only"
          />
          <Icon className="size-3.5" aria-hidden="true" />
          {t(value)}
        </label>
      ))}
    </fieldset>
  );
}
