import { z } from "zod";

/** An id from outside in the one spelling that the tables give back, so that it can be compared as text. */
const Id = z.uuid().toLowerCase();

/** `reading` its file, `ready` to be looked at, `running`, `done`; `undoing` takes all of it back. */
const ImportStatus = z.enum(["reading", "ready", "running", "done", "undoing"]);

/** Conversations of ChatGPT that a person brings along. */
export const Import = z.object({
  id: z.uuid(),
  status: ImportStatus,
  /** How many conversations its file has, how many were chosen, and how many of those are here. */
  total: z.number().int(),
  chosen: z.number().int(),
  done: z.number().int(),
  created_at: z.iso.datetime(),
});
export type Import = z.infer<typeof Import>;

/** One conversation of an import's file, as it is looked at before. */
export const ImportItem = z.object({
  source_id: z.string(),
  title: z.string(),
  started_at: z.iso.datetime(),
  ended_at: z.iso.datetime(),
  message_count: z.number().int(),
  /** It is here already, and is not taken over again. */
  known: z.boolean(),
});
export type ImportItem = z.infer<typeof ImportItem>;

/** An import, and what its file holds. */
export const ImportWithItems = Import.extend({ items: z.array(ImportItem) });
export type ImportWithItems = z.infer<typeof ImportWithItems>;

/** The largest export, in bytes (50 MiB). */
export const LARGEST_EXPORT = 52_428_800;

export const UploadExport = z.strictObject({ id: Id.optional() });

/** Which conversations to take over; all that are new when none are named. */
export const StartImport = z
  .strictObject({ chosen: z.array(z.string().min(1).max(200)).min(1).max(10_000).optional() })
  .default({});
export type StartImport = z.infer<typeof StartImport>;

export const ImportPath = z.object({ importId: Id });
