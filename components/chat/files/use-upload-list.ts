"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { sendFile, type Upload } from "./upload";

interface Held {
  /** Null: the server has it already. */
  file: File | null;
  stop: () => void;
}

/** Files on their way to the server, in the order in which they came. */
export function useUploadList() {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const given = useRef(new Map<string, Held>());

  const put = useCallback((upload: Upload, file: File | null) => {
    if (given.current.has(upload.id)) return;
    given.current.set(upload.id, { file, stop: () => undefined });
    setUploads((now) => [...now, upload]);
  }, []);

  /** Sends one that was put in; a second time it tries again. */
  const start = useCallback((id: string) => {
    const file = given.current.get(id)?.file;
    if (!file) return;
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

  const forget = useCallback((id: string) => {
    given.current.get(id)?.stop();
    given.current.delete(id);
    setUploads((now) => now.filter((each) => each.id !== id));
  }, []);

  const empty = useCallback(() => {
    given.current.clear();
    setUploads([]);
  }, []);

  const count = useCallback(() => given.current.size, []);

  useEffect(() => {
    const all = given.current;
    return () => {
      for (const { stop } of all.values()) stop();
    };
  }, []);

  return { uploads, put, start, forget, empty, count };
}
