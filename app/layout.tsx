import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import Script from "next/script";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { EarlyClicks } from "@/components/ui/early-clicks";
import { SpokenWords } from "@/components/ui/spoken-words";
import { pageNonce } from "@/lib/auth/page-nonce";
import { display, text } from "./fonts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.site");
  return {
    title: { default: "Career Advisor", template: "%s · Career Advisor" },
    description: t("description"),
    appleWebApp: { capable: true, title: "Advisor", statusBarStyle: "default" },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  interactiveWidget: "resizes-content",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf8f2" },
    { media: "(prefers-color-scheme: dark)", color: "#171915" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // The choice lies in a cookie, so that the first paint has it without a script.
  const theme = (await cookies()).get("theme")?.value;
  const nonce = await pageNonce();
  const chosen = theme === "light" || theme === "dark" ? theme : undefined;
  return (
    <html
      lang={await getLocale()}
      data-theme={chosen}
      className={`${display.variable} ${text.variable}`}
      suppressHydrationWarning
    >
      <body className="min-h-dvh">
        <EarlyClicks nonce={nonce} />
        <SpokenWords of={["common", "auth"]}>{children}</SpokenWords>
        {/* Next makes the page alive when this is here: meanwhile the browser paints what it has. */}
        <Script src="/register-worker.js" strategy="beforeInteractive" nonce={nonce} />
      </body>
    </html>
  );
}
