import { dropFile, getFile } from "@/lib/conversations";
import { FilePath } from "@/lib/conversations/files/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ params: FilePath }, (actor, { params }) => getFile(actor, params.fileId)),
  DELETE: route({ params: FilePath }, (actor, { params }) => dropFile(actor, params.fileId)),
});
