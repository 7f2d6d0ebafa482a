type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

const SHORTCUTS: Record<string, "palette" | "shortcuts" | "new" | "field"> = {
  "command k": "palette",
  "command /": "shortcuts",
  // Where the slash lies above another key.
  "command shift /": "shortcuts",
  "command shift o": "new",
  "shift escape": "field",
};

/** What keys that are pressed together ask for. None of them types anything, so they work in a field too. */
export function shortcutOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed) {
  const held = [ctrlKey || metaKey ? "command" : "", shiftKey ? "shift" : "", altKey ? "alt" : ""];
  return SHORTCUTS[[...held.filter(Boolean), key.toLowerCase()].join(" ")];
}
