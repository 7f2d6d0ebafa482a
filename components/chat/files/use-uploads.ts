import { useCallback, useEffect, useRef, useState } from "react";
import { send } from "@/components/ui/api";
import { newId } from "../new-id";
import { sendFile, type Upload } from "./upload";

const MOST = 5;
const LARGEST = 10_485_760;
const TOO_LARGE = { message: "Larger than 10 MB: attach the part that matters.", canRetry: false };

/** The documents of the message being written. What fails stays to be seen, tried again or taken away. */
export function useUploads() {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [note, setNote] = useState("");
  const given = useRef(new Map<string, { file: File; stop: () => void }>());

  const start = useCallback((id: string, file: File) => {
    const change = (what: Partial<Upload>) =>
      setUploads((now) => now.map((each) => (each.id === id ? { ...each, ...what } : each)));
    change({ progress: 0, problem: null });
    const stop = sendFile(id, file, {
      onProgress: (progress) => change({ progress }),
      onDone: (done) => change({ file: done, progress: 1 }),
      onProblem: (problem) => change({ problem }),
    });
    given.current.set(id, { file, stop });
  }, []);

  const add = useCallback(
    (files: File[]) => {
      const room = MOST - given.current.size;
      setNote(files.length > room ? `A message can have ${MOST} documents.` : "");
      for (const file of files.slice(0, Math.max(0, room))) {
        const id = newId();
        const problem = file.size > LARGEST ? TOO_LARGE : null;
        given.current.set(id, { file, stop: () => undefined });
        setUploads((now) => [
          ...now,
          { id, name: file.name, size: file.size, progress: 0, file: null, problem },
        ]);
        if (!problem) start(id, file);
      }
    },
    [start],
  );

  const retry = useCallback(
    (id: string) => {
      const file = given.current.get(id)?.file;
      if (file) start(id, file);
    },
    [start],
  );

  const remove = useCallback((id: string) => {
    given.current.get(id)?.stop();
    given.current.delete(id);
    setNote("");
    setUploads((now) => now.filter((each) => each.id !== id));
    // What the server does not have it does not miss, and the rest goes by itself in a day.
    void send(`/files/${id}`, { method: "DELETE" }).catch(() => undefined);
  }, []);

  const clear = useCallback(() => {
    given.current.clear();
    setNote("");
    setUploads([]);
  }, []);

  useEffect(() => {
    const all = given.current;
    return () => {
      for (const { stop } of all.values()) stop();
    };
  }, []);

  return { uploads, note, add, retry, remove, clear };
}
