import { uploadFile } from "@/lib/conversations";
import { AttachedFile, LARGEST_FILE, UploadFile } from "@/lib/conversations/files/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      query: UploadFile,
      bytes: LARGEST_FILE,
      keyed: "file",
      status: 201,
      does: "Uploads a document for a message to come.",
      answers: AttachedFile,
      refuses: {
        conflict: "The id was used for another file.",
        invalid:
          "The file cannot be read: it is damaged, locked, empty, too long, or not what its name says.",
        unsupported_media_type: "It is no PDF, no Word document and no text.",
        limit_exceeded: "Too many documents wait to be sent, or yours fill what you have.",
      },
    },
    (actor, { query, bytes, keyedId }) =>
      uploadFile(actor, { id: query.id ?? keyedId, name: query.name, bytes }),
  ),
});
