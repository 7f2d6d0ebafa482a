"use client";
import { useEffect, useRef } from "react";
import { ApiError, ask } from "@/components/ui/api";
import type { AttachedFile } from "@/lib/conversations/files/contract";
import type { KeptText } from "../kept-text";
import { keepFiles, keptFiles } from "./kept-files";

interface Given {
  kept: KeptText;
  name: string;
  files: AttachedFile[];
  restore: (files: AttachedFile[]) => void;
  /** The server has it no more. */
  onGone: (file: AttachedFile) => void;
}

/** Brings back the files that this browser kept under `name`, and keeps those that are there now. */
export function useKeptFiles({ kept, name, files, restore, onGone }: Given): void {
  const before = useRef<string>(undefined);
  useEffect(() => {
    const was = before.current;
    before.current = name;
    // A new conversation got its name: what is attached goes along.
    if (was !== undefined) return was === name ? undefined : kept.set(was, "");
    const found = keptFiles(kept, name);
    restore(found);
    for (const file of found) {
      ask(`/files/${file.id}`).catch((error) => {
        if (error instanceof ApiError && error.status === 404) onGone(file);
      });
    }
  }, [kept, name, restore, onGone]);
  useEffect(() => keepFiles(kept, name, files), [kept, name, files]);
}
