import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { ConfirmForgetting } from "@/components/memory/confirm-forgetting";
import memory from "@/lib/i18n/messages/en/memory.json";
import { Question } from "./asked-twice";
import { ignoreHeld, isSecondTap } from "./not-repeated";

const nothing = () => undefined;
const focused = (page: string) => page.match(/<button[^>]*autofocus[^>]*>([^<]*)/gi);

test("where a question takes the place of its button the keyboard lands on what does no harm", () => {
  const page = renderToStaticMarkup(
    <Question go="Revoke for good" keep="Keep it" onGo={nothing} onKeep={nothing} />,
  );
  expect(focused(page)).toEqual([expect.stringMatching(/>Keep it$/)]);
  expect(page.indexOf("Keep it")).toBeLessThan(page.indexOf("Revoke for good"));
});

test("before something is forgotten the keyboard lands on what does no harm", () => {
  const page = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ memory }}>
      <ConfirmForgetting title="Clocks" onForget={nothing} onForgetConversation={nothing} onKeep={nothing} />
    </NextIntlClientProvider>,
  );
  expect(focused(page)).toEqual([expect.stringMatching(/>Keep it$/)]);
});

test("a key that is held, and the second tap of two, answer nothing", () => {
  const pressed = (key: string, repeat: boolean) => {
    const preventDefault = vi.fn();
    ignoreHeld({ key, repeat, preventDefault });
    return preventDefault.mock.calls.length;
  };
  expect([pressed("Enter", true), pressed("Enter", false), pressed("Tab", true)]).toEqual([1, 0, 0]);
  // A keyboard's click counts none.
  expect([0, 1, 2, 3].map((detail) => isSecondTap({ detail }))).toEqual([false, false, true, true]);
});
