import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { keepWords } from "@/components/ui/words-now";
import common from "@/lib/i18n/messages/en/common.json";
import { type Library, useLibrary } from "./use-library";

afterEach(() => vi.unstubAllGlobals());

function Drawn({ onDrawn }: { onDrawn: (library: Library) => void }) {
  onDrawn(useLibrary([]));
  return null;
}

function aLibrary(): Library {
  const drawn: Library[] = [];
  renderToStaticMarkup(<Drawn onDrawn={(library) => drawn.push(library)} />);
  const [library] = drawn;
  if (!library) throw new Error("nothing was drawn");
  return library;
}

test("a file whose answer was lost is taken over again under the key of the first try", async () => {
  const keys: (string | null)[] = [];
  keepWords("en", { common });
  vi.stubGlobal("fetch", async (_: string, { headers }: RequestInit) => {
    keys.push(new Headers(headers).get("idempotency-key"));
    if (keys.length === 1) throw new TypeError("Failed to fetch");
    return Response.json({ data: [] }, { status: 201 });
  });
  const library = aLibrary();
  const file = new File(['{"prompts":[]}'], "prompts.json");
  for (const _ of [1, 2, 3]) await library.take(file);
  expect(keys[0]).toMatch(/\S/);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});
