import { type ComponentType, lazy, Suspense } from "react";
import { prerender } from "react-dom/static";
import { expect, test } from "vitest";
import { Nothing, orMissing } from "./or-missing";

const gone = () => Promise.reject<ComponentType<object>>(new Error("Loading chunk 7 failed"));

async function drawn(load: () => Promise<ComponentType<object>>) {
  const Part = lazy(async () => ({ default: await load() }));
  const { prelude } = await prerender(
    <main>
      <Suspense>
        <Part />
      </Suspense>
      The page
    </main>,
  );
  return new Response(prelude).text();
}

test("a part that cannot be fetched leaves the page standing", async () => {
  expect(await drawn(orMissing(gone))).toContain("The page");
  expect(await drawn(orMissing(gone, { instead: Nothing }))).toContain("The page");
  expect(await drawn(orMissing(gone, { instead: () => <p>Plain</p> }))).toContain("<p>Plain</p>");
});

test("a part that is there stands as it is", async () => {
  expect(await drawn(orMissing(async () => () => <b>Here</b>))).toContain("<b>Here</b>");
});

test("a part that is asked for again is fetched anew", async () => {
  let isThere = false;
  const part = orMissing(async () => (isThere ? () => <b>Here</b> : gone()));
  expect(await drawn(part)).not.toContain("Here");
  isThere = true;
  expect(await drawn(part)).toContain("Here");
});
