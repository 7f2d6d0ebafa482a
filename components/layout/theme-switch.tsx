"use client";
import { Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";

export type Theme = "system" | "light" | "dark";

const themes = [
  { value: "system", name: "System", Icon: Monitor },
  { value: "light", name: "Light", Icon: Sun },
  { value: "dark", name: "Dark", Icon: Moon },
] as const;

const YEAR_MS = 365 * 24 * 3600 * 1000;

/** System, light or dark. The choice lies in a cookie, where the server finds it before the first paint. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const [chosen, setChosen] = useState(theme);
  const choose = (value: Theme) => {
    setChosen(value);
    if (value === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = value;
    void window.cookieStore?.set({
      name: "theme",
      value,
      path: "/",
      sameSite: "lax",
      expires: Date.now() + YEAR_MS,
    });
  };
  return (
    <fieldset className="grid grid-cols-3 gap-1 rounded-xl bg-tint p-1">
      <legend className="sr-only">Appearance</legend>
      {themes.map(({ value, name, Icon }) => (
        <label
          key={value}
          className="flex min-h-8 cursor-pointer items-center justify-center gap-1.5 rounded-lg text-xs font-medium text-muted has-checked:bg-raised has-checked:text-ink has-checked:shadow-lift has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="theme"
            value={value}
            checked={chosen === value}
            onChange={() => choose(value)}
            className="sr-only"
          />
          <Icon className="size-3.5" aria-hidden="true" />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
