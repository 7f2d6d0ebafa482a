import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepFocus } from "./use-kept-focus";

/** As much of an element as the keyboard's place needs. */
class FakeElement {
  parentElement: FakeElement | null = null;
  children: FakeElement[] = [];
  isDisabled = false;
  focus = vi.fn();
  constructor(readonly name: string) {}
  get isConnected(): boolean {
    return this.name === "body" || (this.parentElement?.isConnected ?? false);
  }
  add(...children: FakeElement[]) {
    for (const child of children) child.parentElement = this;
    this.children.push(...children);
  }
  remove() {
    const box = this.parentElement;
    if (box) box.children = box.children.filter((each) => each !== this);
    this.parentElement = null;
  }
  matches(selector: string) {
    return selector === ":disabled" ? this.isDisabled : this.name.startsWith("button");
  }
  querySelector(selector: string): FakeElement | null {
    const fits = (each: FakeElement) => (selector === "main" ? each.name === "main" : each.matches(selector));
    for (const each of this.children) {
      const found = fits(each) ? each : each.querySelector(selector);
      if (found) return found;
    }
    return null;
  }
  checkVisibility = () => true;
}

let end = () => {};

/** Two buttons in a box of the page; the first has the keyboard. */
function aPage() {
  const [body, main, box] = ["body", "main", "box"].map((name) => new FakeElement(name)) as [
    FakeElement,
    FakeElement,
    FakeElement,
  ];
  const [gone, next] = [new FakeElement("button gone"), new FakeElement("button next")] as const;
  body.add(main);
  main.add(box);
  box.add(gone, next);
  const document = Object.assign(new EventTarget(), {
    body,
    activeElement: gone,
    getElementById: () => main,
  });
  const location = { pathname: "/memory" };
  let look = () => {};
  vi.stubGlobal("document", document);
  vi.stubGlobal("window", { location });
  vi.stubGlobal("Element", FakeElement);
  vi.stubGlobal("HTMLElement", FakeElement);
  vi.stubGlobal(
    "MutationObserver",
    class {
      constructor(changed: () => void) {
        look = changed;
      }
      observe() {}
      disconnect() {}
    },
  );
  end = keepFocus();
  const tell = (type: string, target: FakeElement) => {
    const event = new Event(type);
    Object.defineProperties(event, { target: { value: target }, relatedTarget: { value: null } });
    document.dispatchEvent(event);
  };
  tell("focusin", gone);
  const blur = () => {
    document.activeElement = body;
    tell("focusout", gone);
    vi.runAllTimers();
  };
  const vanish = () => {
    gone.remove();
    document.activeElement = body;
    look();
    vi.runAllTimers();
  };
  return { main, gone, next, location, blur, vanish };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("the keyboard goes on with what stands in the place of what vanished", () => {
  const { next, vanish } = aPage();
  vanish();
  expect(next.focus).toHaveBeenCalledOnce();
});

test("whoever put the keyboard down is not thrown elsewhere when what had it vanishes", () => {
  const { main, next, blur, vanish } = aPage();
  blur();
  vanish();
  expect(next.focus).not.toHaveBeenCalled();
  expect(main.focus).not.toHaveBeenCalled();
});

test("a button that is busy before it vanishes was not put down", () => {
  const { gone, next, blur, vanish } = aPage();
  gone.isDisabled = true;
  blur();
  vanish();
  expect(next.focus).toHaveBeenCalledOnce();
});

test("on another page the keyboard goes on with that page", () => {
  const { main, next, location, vanish } = aPage();
  location.pathname = "/profile";
  vanish();
  expect(next.focus).not.toHaveBeenCalled();
  expect(main.focus).toHaveBeenCalledOnce();
});
