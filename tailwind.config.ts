import type { Config } from "tailwindcss";

const config: Config = {
  content: ["./app/**/*.{ts,tsx}", "./components/**/*.{ts,tsx}"],
  theme: {
    extend: {
      colors: {
        paper: "var(--paper)",
        panel: "var(--panel)",
        raised: "var(--raised)",
        tint: "var(--tint)",
        ink: "var(--ink)",
        muted: "var(--muted)",
        line: "var(--line)",
        edge: "var(--edge)",
        accent: { DEFAULT: "var(--accent)", strong: "var(--accent-strong)", soft: "var(--accent-soft)" },
        "on-accent": "var(--on-accent)",
        danger: { DEFAULT: "var(--danger)", soft: "var(--danger-soft)" },
        warn: { DEFAULT: "var(--warn)", soft: "var(--warn-soft)" },
        mark: "var(--mark)",
      },
      fontFamily: {
        sans: ["var(--font-text)", "system-ui", "sans-serif"],
        serif: ["var(--font-display)", "Georgia", "serif"],
        mono: ["ui-monospace", "SFMono-Regular", "Menlo", "Consolas", "monospace"],
      },
      boxShadow: { lift: "var(--lift)", float: "var(--float)" },
      maxWidth: { measure: "46rem" },
    },
  },
};

export default config;
