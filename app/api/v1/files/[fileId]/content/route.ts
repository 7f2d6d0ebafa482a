import { readFile } from "@/lib/conversations";
import { FilePath } from "@/lib/conversations/files/contract";
import { download } from "@/lib/http/download";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ params: FilePath }, async (actor, { params }) =>
    download(await readFile(actor, params.fileId)),
  ),
});
