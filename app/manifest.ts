import type { MetadataRoute } from "next";
import { getLocale, getTranslations } from "next-intl/server";

/**
 * What a browser needs to install the advisor as an app of its own window, in the language that it asks for: it sends no
 * cookie with this request, so that a choice made here is not known.
 */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const [of, at] = await Promise.all([getTranslations("pages.site"), getTranslations("layout")]);
  return {
    lang: await getLocale(),
    id: "/",
    name: "Career Advisor",
    short_name: "Advisor",
    description: of("description"),
    start_url: "/chat",
    scope: "/",
    display: "standalone",
    background_color: "#fbf8f2",
    theme_color: "#1e5140",
    categories: ["productivity", "education"],
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/icons/icon-192.png", type: "image/png", sizes: "192x192" },
      { src: "/icons/icon-512.png", type: "image/png", sizes: "512x512" },
      { src: "/icons/maskable-512.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
    ],
    shortcuts: [
      { name: at("newConversation"), url: "/chat" },
      { name: at("frame.memory"), url: "/memory" },
      { name: at("menu.profile"), url: "/profile" },
    ],
  };
}
