import { expect, test } from "vitest";
import { readableUrl } from "./readable-paths";

test("a path that can be decoded stays as it is, whatever its query", () => {
  for (const url of ["/", "/a%20b/%C3%A9?q=%FF", "/x?a=1?b=%E0%A4%A"]) expect(readableUrl(url)).toBe(url);
});

test("a path that cannot be decoded becomes one that can, and keeps its query", () => {
  expect(readableUrl("/api/v1/x/%E0%A4%A?q=1?2")).toBe("/api/v1/x/%25E0%25A4%25A?q=1?2");
});
