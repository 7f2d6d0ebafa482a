import { expect, test } from "vitest";
import { csvLine } from "@/lib/csv-line";

test("what would break a table, or count as a formula in it, is shown as the words it is", () => {
  expect(csvLine(["a", 1.5, -2, true, null, 'say "no"', "one,two", "three\nfour"])).toBe(
    'a,1.5,-2,true,,"say ""no""","one,two","three\nfour"\r\n',
  );
  expect(csvLine(["=1+1", "+1", "-1", "@a", "\tb"])).toBe("'=1+1,'+1,'-1,'@a,'\tb\r\n");
});
