import { listImports, lookAtExport } from "@/lib/conversations";
import { LARGEST_EXPORT, UploadExport } from "@/lib/conversations/imports/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({}, (actor) => listImports(actor)),
  POST: route(
    { query: UploadExport, bytes: LARGEST_EXPORT, keyed: "import", status: 201 },
    (actor, { query, bytes, keyedId }) => lookAtExport(actor, { id: query.id ?? keyedId, bytes }),
  ),
});
