import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import account from "@/lib/i18n/messages/en/account.json";
import { ModelsTable } from "./models-table";

test("how much of a model's tokens is estimated stands beside the tokens", () => {
  const row = { key: "a", model: "A", calls: 2, failed: 0, input: 1300, output: 27, usd: 0, unpriced: 0 };
  const page = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ account }}>
      <ModelsTable name="By model" rows={[{ ...row, estimated: 1037 }]} />
    </NextIntlClientProvider>,
  );
  const heads = [...page.matchAll(/<th scope="col"[^>]*>([^<]*)/g)].map(([, head]) => head);
  const cells = [...page.matchAll(/<td[^>]*>([^<]*)/g)].map(([, cell]) => cell);
  expect(cells[heads.indexOf("of these estimated") - 1]).toBe("1,037");
});
