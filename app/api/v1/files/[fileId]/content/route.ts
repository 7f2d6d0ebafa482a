import { z } from "zod";
import { readFile } from "@/lib/conversations";
import { FilePath } from "@/lib/conversations/files/contract";
import { raw } from "@/lib/http/answers";
import { download } from "@/lib/http/download";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      params: FilePath,
      does: "Downloads a file as it was uploaded.",
      answers: raw({ 200: { "application/octet-stream": z.string() } }),
    },
    async (actor, { params }) => download(await readFile(actor, params.fileId)),
  ),
});
