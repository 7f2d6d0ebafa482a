import { z } from "zod";

/** An id from outside in the one spelling that the tables give back, so that it can be compared as text. */
const Id = z.uuid().toLowerCase();

/** A document that a person attached. Its text is quoted to the advisor as data, and remembered as what they said is. */
export const AttachedFile = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(["txt", "md", "pdf", "docx"]),
  /** In bytes. */
  size: z.number().int(),
  /** Null where the format knows no pages. */
  pages: z.number().int().nullable(),
});
export type AttachedFile = z.infer<typeof AttachedFile>;

/** The largest file, in bytes (10 MiB). */
export const LARGEST_FILE = 10_485_760;

export const UploadFile = z.strictObject({
  /** UUIDv7 made by the sender, so that a retry is not a second file. */
  id: Id.optional(),
  name: z
    .string()
    .transform((name) =>
      name
        .replace(/^.*[\\/]/, "")
        .replace(/[\p{Cc}\p{Cf}]/gu, "")
        .trim(),
    )
    .pipe(z.string().min(1, "A file needs a name.").max(200)),
});

export const FilePath = z.object({ fileId: Id });
