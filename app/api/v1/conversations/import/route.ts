import { z } from "zod";
import { listImports, lookAtExport } from "@/lib/conversations";
import { Import, ImportWithItems, LARGEST_EXPORT, UploadExport } from "@/lib/conversations/imports/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ does: "Lists what you brought along from ChatGPT.", answers: z.array(Import) }, (actor) =>
    listImports(actor),
  ),
  POST: route(
    {
      query: UploadExport,
      bytes: LARGEST_EXPORT,
      keyed: "import",
      status: 201,
      does: "Takes an export of ChatGPT to look into; nothing is taken over yet.",
      answers: ImportWithItems,
      refuses: {
        conflict: "The id was used for another file.",
        invalid: "The file is no export of ChatGPT, or cannot be read.",
      },
    },
    (actor, { query, bytes, keyedId }) => lookAtExport(actor, { id: query.id ?? keyedId, bytes }),
  ),
});
