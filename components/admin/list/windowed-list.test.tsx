import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { WindowedList } from "./windowed-list";

function drawn(count: number) {
  const items = Array.from({ length: count }, (_, n) => ({ id: `row-${n + 1}` }));
  return renderToStaticMarkup(<WindowedList items={items} roughPx={75} between="" row={({ id }) => id} />);
}

test("the server draws the first rows of a list that begins with many, one below the other", () => {
  const page = drawn(200);
  expect(page.match(/<li /g)).toHaveLength(60);
  expect(page).toContain("row-1<");
  expect(page).toContain('aria-setsize="200"');
  expect(page).not.toContain("translateY");
});

test("the server draws every row of a short list", () => {
  expect(drawn(60).match(/<li /g)).toHaveLength(60);
});
