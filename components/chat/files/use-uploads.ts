"use client";
import { useCallback, useMemo, useState } from "react";
import { send } from "@/components/ui/api";
import { newId } from "@/components/ui/new-id";
import { wordsNow } from "@/components/ui/words-now";
import type { AttachedFile } from "@/lib/conversations/files/contract";
import type { KeptText } from "../kept-text";
import { useKeptFiles } from "./use-kept-files";
import { useUploadList } from "./use-upload-list";

const MOST = 5;
const LARGEST = 10_485_760;

/**
 * The documents of the message being written. What fails stays to be seen, tried again or taken away; what has arrived is
 * kept in this browser under `name`, and is there again after a reload.
 */
export function useUploads(kept: KeptText, name: string) {
  const { uploads, put, start, forget, empty, count } = useUploadList();
  const [note, setNote] = useState("");

  const add = useCallback(
    (files: File[]) => {
      const room = Math.max(0, MOST - count());
      const t = wordsNow("thread");
      setNote(files.length > room ? t("files.tooMany", { most: MOST }) : "");
      for (const file of files.slice(0, room)) {
        const problem = file.size > LARGEST ? { message: t("files.tooLarge"), canRetry: false } : null;
        const upload = { id: newId(), name: file.name, size: file.size, progress: 0, file: null, problem };
        put(upload, file);
        if (!problem) start(upload.id);
      }
    },
    [put, start, count],
  );

  /** Puts in what the server has already. */
  const restore = useCallback(
    (files: AttachedFile[]) => {
      for (const file of files) {
        const { id, name: called, size } = file;
        put({ id, name: called, size, progress: 1, file, problem: null }, null);
      }
    },
    [put],
  );

  const remove = useCallback(
    (id: string) => {
      forget(id);
      setNote("");
      // What the server does not have it does not miss, and the rest goes by itself in a day.
      void send(`/files/${id}`, { method: "DELETE" }).catch(() => undefined);
    },
    [forget],
  );

  const clear = useCallback(() => {
    empty();
    setNote("");
  }, [empty]);

  const onGone = useCallback(
    (file: AttachedFile) => {
      forget(file.id);
      setNote(wordsNow("thread")("files.gone", { name: file.name }));
    },
    [forget],
  );

  const files = useMemo(() => uploads.flatMap(({ file }) => (file ? [file] : [])), [uploads]);
  useKeptFiles({ kept, name, files, restore, onGone });
  return { uploads, files, note, add, restore, retry: start, remove, clear };
}
