import { afterEach, expect, test, vi } from "vitest";
import { guardWords, mayLeaveAll, onWayBack } from "./unsaved-words";

afterEach(() => vi.unstubAllGlobals());

/** A window at an address, as far as words are guarded in one. */
function aWindow(path: string) {
  const stood = { state: { page: path } as unknown, href: `https://ours.test${path}` };
  const window = Object.assign(new EventTarget(), {
    history: {
      get state() {
        return stood.state;
      },
      pushState: (state: unknown, _: string, href: string) => Object.assign(stood, { state, href }),
    },
    location: {
      get href() {
        return stood.href;
      },
      get pathname() {
        return new URL(stood.href).pathname;
      },
      get search() {
        return new URL(stood.href).search;
      },
    },
  });
  vi.stubGlobal("window", window);
  const heard = vi.fn();
  window.addEventListener("popstate", (event) => onWayBack(event as PopStateEvent));
  window.addEventListener("popstate", heard);
  const back = (to: string) => {
    Object.assign(stood, { state: { page: to }, href: `https://ours.test${to}` });
    window.dispatchEvent(new Event("popstate"));
  };
  return { stood, heard, back };
}

test("what leads away without a link asks once for all places, as long as one is not saved", () => {
  aWindow("/profile");
  expect(mayLeaveAll()).toBe(true);
  const first = vi.fn(() => false);
  const second = vi.fn(() => true);
  const ends = [guardWords(first), guardWords(second)];
  expect(mayLeaveAll()).toBe(false);
  expect([first, second].map((each) => each.mock.calls.length)).toEqual([1, 0]);
  ends[0]?.();
  expect(mayLeaveAll()).toBe(true);
  expect(second).toHaveBeenCalledOnce();
  ends[1]?.();
  first.mockClear();
  expect(mayLeaveAll()).toBe(true);
  expect(first).not.toHaveBeenCalled();
});

test("the way back asks once; whoever stays has the address of what they write, and the page hears nothing", () => {
  const { stood, heard, back } = aWindow("/profile");
  let isLeft = false;
  const questions = [vi.fn(() => isLeft), vi.fn(() => isLeft)];
  const ends = questions.map(guardWords);
  back("/chat");
  expect(stood).toEqual({ state: { page: "/profile" }, href: "https://ours.test/profile" });
  expect(heard).not.toHaveBeenCalled();
  isLeft = true;
  back("/chat");
  expect(stood.href).toBe("https://ours.test/chat");
  expect(heard).toHaveBeenCalledOnce();
  expect(questions.map(({ mock }) => mock.calls.length)).toEqual([2, 0]);
  for (const end of ends) end();
});

test("the way back to another place of the same page, or with nothing unsaved, asks nothing", () => {
  const { heard, back } = aWindow("/profile");
  const question = vi.fn(() => false);
  const end = guardWords(question);
  back("/profile#years");
  end();
  back("/chat");
  expect(question).not.toHaveBeenCalled();
  expect(heard).toHaveBeenCalledTimes(2);
});
