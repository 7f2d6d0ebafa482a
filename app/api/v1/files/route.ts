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
    },
    (actor, { query, bytes, keyedId }) =>
      uploadFile(actor, { id: query.id ?? keyedId, name: query.name, bytes }),
  ),
});
