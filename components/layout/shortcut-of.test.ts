import { expect, test } from "vitest";
import { shortcutOf } from "./shortcut-of";

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test.each([
  [{ key: "k", ctrlKey: true }, "palette"],
  [{ key: "K", metaKey: true }, "palette"],
  [{ key: "/", ctrlKey: true, shiftKey: true }, "shortcuts"],
  [{ key: "O", ctrlKey: true, shiftKey: true }, "new"],
  [{ key: "Escape", shiftKey: true }, "field"],
  // What is typed, and what belongs to others.
  [{ key: "k" }, undefined],
  [{ key: "?", shiftKey: true }, undefined],
  [{ key: "Escape" }, undefined],
  [{ key: "k", ctrlKey: true, shiftKey: true }, undefined],
  [{ key: "@", ctrlKey: true, altKey: true }, undefined],
])("%j asks for %s", (pressed, asked) => {
  expect(shortcutOf({ ...none, ...pressed })).toBe(asked);
});
