import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import admin from "@/lib/i18n/messages/en/admin.json";
import { DayTable } from "./day-table";

test("the numbers behind a chart can be taken away, of as many days as are shown", () => {
  const series = [{ name: "Tokens", values: [1, null], look: "fill-accent" }];
  const page = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ admin }}>
      <DayTable
        table="tokens"
        title="Tokens"
        days={["2026-11-25", "2026-11-26"]}
        series={series}
        written="inFull"
      />
    </NextIntlClientProvider>,
  );
  expect(page).toMatch(/<a href="\/api\/v1\/admin\/metrics\/export\?table=tokens&amp;days=2" download=""/);
  expect(page).toContain('aria-label="Tokens: take away as CSV"');
});
