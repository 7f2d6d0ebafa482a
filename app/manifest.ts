import type { MetadataRoute } from "next";

/** What a browser needs to install the advisor as an app of its own window. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "Career Advisor",
    short_name: "Advisor",
    description: "A career advisor that remembers what you told it.",
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
      { name: "New conversation", url: "/chat" },
      { name: "Memory", url: "/memory" },
      { name: "Profile", url: "/profile" },
    ],
  };
}
