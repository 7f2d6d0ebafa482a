import { getImport, startImport, undoImport } from "@/lib/conversations";
import { ImportPath, StartImport } from "@/lib/conversations/imports/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ params: ImportPath }, (actor, { params }) => getImport(actor, params.importId)),
  POST: route({ params: ImportPath, body: StartImport, status: 202 }, (actor, { params, body }) =>
    startImport(actor, params.importId, body),
  ),
  DELETE: route({ params: ImportPath }, (actor, { params }) => undoImport(actor, params.importId)),
});
