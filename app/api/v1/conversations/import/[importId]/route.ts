import { getImport, startImport, undoImport } from "@/lib/conversations";
import { Import, ImportPath, ImportWithItems, StartImport } from "@/lib/conversations/imports/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      params: ImportPath,
      does: "Shows an import and the conversations in its file.",
      answers: ImportWithItems,
    },
    (actor, { params }) => getImport(actor, params.importId),
  ),
  POST: route(
    {
      params: ImportPath,
      body: StartImport,
      status: 202,
      does: "Takes conversations over, in the background.",
      answers: Import,
      refuses: {
        conflict: "Its file is still being read, or it is being taken back.",
        invalid: "All of what was chosen is here already.",
      },
    },
    (actor, { params, body }) => startImport(actor, params.importId, body),
  ),
  DELETE: route(
    { params: ImportPath, does: "Takes an import back, with all that came of it." },
    (actor, { params }) => undoImport(actor, params.importId),
  ),
});
