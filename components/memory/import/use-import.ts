"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import { sendBytes } from "@/components/ui/send-bytes";
import type { Import, ImportWithItems } from "@/lib/conversations/imports/contract";

const LOOK_EVERY_MS = 1_200;
const LARGEST = 52_428_800;

/** What a person brings along from ChatGPT: on its way, looked at, taken over and taken back. */
export function useImport(first: Import[]) {
  const t = useTranslations("memory.import");
  const [imports, setImports] = useState(first.filter(({ status }) => status !== "ready"));
  const [progress, setProgress] = useState<number | null>(null);
  const [looking, setLooking] = useState<ImportWithItems | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const stop = useRef<() => void>(() => undefined);
  const isMoving = imports.some(({ status }) => status === "running" || status === "undoing");

  const refresh = useCallback(async () => {
    const answer = await ask<Import[]>("/conversations/import").catch(() => null);
    if (answer) setImports(answer.data.filter(({ status }) => status !== "ready"));
  }, []);

  useEffect(() => {
    if (!isMoving) return;
    const timer = setInterval(() => void (document.hidden || refresh()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isMoving, refresh]);

  useEffect(() => () => stop.current(), []);

  const choose = (file: File) => {
    setProblem(null);
    if (file.size > LARGEST) {
      return setProblem(t("tooLarge"));
    }
    setProgress(0);
    stop.current = sendBytes<ImportWithItems>("/conversations/import", file, {
      onProgress: setProgress,
      onDone: (found) => {
        setProgress(null);
        setLooking(found);
      },
      onProblem: ({ message }) => {
        setProgress(null);
        setProblem(message);
      },
    });
  };

  const cancel = () => {
    stop.current();
    setProgress(null);
  };

  const act = async (path: string, options: Parameters<typeof ask>[1]) => {
    setProblem(null);
    try {
      await ask(`/conversations/import/${path}`, options);
    } catch (error) {
      setProblem(reasonOf(error));
    }
    await refresh();
  };

  const start = async (id: string, chosen: string[]) => {
    setLooking(null);
    await act(id, { method: "POST", body: { chosen } });
  };

  const leave = async (id: string) => {
    setLooking(null);
    await act(id, { method: "DELETE" });
  };

  return { imports, progress, looking, problem, choose, cancel, start, leave };
}
