import { globSync, readFileSync } from "node:fs";

const NOBODYS = "01900000-0000-7000-8000-00000000000a";

/** The address of every page that is declared, with `id` where one is named. */
export function pages(id = NOBODYS): string[] {
  return globSync("**/page.tsx", { cwd: "app" })
    .map((file) => file.replace(/page\.tsx$/, "").replaceAll(/\([^)]*\)\//g, ""))
    .map((path) => `/${path.replace(/\/$/, "").replaceAll(/\[\w+\]/g, id)}`);
}

/** Every operation of the API's document, with `id` where one is named. */
export function operations(id = NOBODYS): { method: string; path: string; isOpen: boolean }[] {
  const document: { paths: Record<string, Record<string, { security?: object[] }>> } = JSON.parse(
    readFileSync("app/api/v1/openapi.json/document.json", "utf8"),
  );
  return Object.entries(document.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([method, { security = [] }]) => ({
      method: method.toUpperCase(),
      path: path.replaceAll(/\{\w+\}/g, id),
      isOpen: security.length === 0,
    })),
  );
}

/** What is served besides: files, what the sign-in library and the framework answer by themselves, and what is not there. */
export const OTHERS = [
  ...["/worker.js", "/register-worker.js", "/manifest.webmanifest", "/offline.html", "/robots.txt"],
  ...["/icon.svg", "/apple-icon.png", "/icons/icon-192.png", "/favicon.ico"],
  ...["/api/auth/session", "/api/auth/signin", "/api/auth/signout", "/api/auth/error", "/api/auth/nothing"],
  ...["/nowhere", "/chat/", "/chat/not-an-id", "/api/nowhere", "/api/v1/nowhere", "/%E0%A4%A", "/a%00b"],
  ...[
    "/_next/static/nowhere.js",
    "/_next/image?url=%2Ficon.svg&w=64&q=75",
    "/_next/data/x/chat.json",
    "/_error",
  ],
];
