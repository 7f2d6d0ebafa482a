import { expect, test } from "vitest";
import { placeAfterSignIn } from "./place-after-sign-in";

const ORIGIN = "https://advisor.example";

test.each([
  "/chat",
  "/chat/01900000-0000-7000-8000-000000000000?message=x&from=1&to=2",
  "/memory",
  "/profile?a=b",
  "/prompts",
  "/shared-links",
  "/admin",
  "/admin/audit?person=01900000-0000-7000-8000-000000000000",
])("a page of ours is gone back to: %s", (path) => {
  expect(placeAfterSignIn(path)).toBe(path);
});

test("nothing leads to another origin or to a page that is not one of ours", () => {
  const hosts = ["evil.example", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example"];
  const schemes = [
    "https://evil.example",
    "http:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "//@evil.example",
  ];
  const disguises = [
    "/%2f/evil.example",
    "/%5cevil.example",
    "/\t/evil.example",
    "/\n//evil.example",
    " //evil.example",
  ];
  const mixed = [...hosts, ...schemes, ...disguises].flatMap((path) => [
    path,
    `${path}/chat`,
    `${path}?next=/chat`,
  ]);
  const near = [
    "/chatter",
    "/chat.evil.example",
    "/chat@evil.example",
    "/memoryx",
    "/api/auth/signout",
    "/sign-in",
    "",
  ];
  const others = [undefined, null, ["/chat"], { toString: () => "//evil.example" }];
  for (const next of [...mixed, ...near, ...others]) {
    const place = placeAfterSignIn(next);
    expect(new URL(place, ORIGIN).origin, String(next)).toBe(ORIGIN);
    expect(place, String(next)).toBe("/chat");
  }
  for (const path of [
    "/chat//evil.example",
    "/chat/\\evil.example",
    "/chat/../..//evil.example",
    "/chat?//evil.example",
  ]) {
    expect(new URL(placeAfterSignIn(path), ORIGIN).origin, path).toBe(ORIGIN);
  }
});
