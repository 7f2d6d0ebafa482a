import { writeFileSync } from "node:fs";
import { clientTypes } from "./client-types";
import { makeDocument } from "./document";
import { findOperations } from "./find-operations";

const { undeclared } = await findOperations();
for (const verb of undeclared) console.error(`${verb} says not what it does: give its route \`does\`.`);
const document = await makeDocument();
writeFileSync("app/api/v1/openapi.json/document.json", `${JSON.stringify(document, null, 2)}\n`);
writeFileSync("client/schema.d.ts", await clientTypes(document));
process.exit(undeclared.length > 0 ? 1 : 0);
