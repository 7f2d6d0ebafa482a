import { keepChoice } from "@/components/ui/keep-choice";

export type Theme = "system" | "light" | "dark";

const CHANGED = "themechange";

/** Shows the page in a theme at once. The choice lies in a cookie, where the server finds it before the first paint. */
export function applyTheme(value: Theme): void {
  if (value === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = value;
  keepChoice("theme", value);
  window.dispatchEvent(new Event(CHANGED));
}

/** The theme that is chosen now. */
export function chosenTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : "system";
}

export function onThemeChange(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}
