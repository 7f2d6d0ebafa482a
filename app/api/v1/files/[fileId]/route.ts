import { dropFile, getFile } from "@/lib/conversations";
import { AttachedFile, FilePath } from "@/lib/conversations/files/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    { params: FilePath, does: "Shows what is known of a file.", answers: AttachedFile },
    (actor, { params }) => getFile(actor, params.fileId),
  ),
  DELETE: route(
    { params: FilePath, does: "Deletes a file.", refuses: { conflict: "It was sent with a message." } },
    (actor, { params }) => dropFile(actor, params.fileId),
  ),
});
