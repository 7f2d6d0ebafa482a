"use client";
import { useEffect, useState } from "react";
import { ApiError, ask, reasonOf } from "@/components/ui/api";
import type { Gate } from "@/lib/prompts/gate/contract";

const LOOK_AGAIN_MS = 800;

/** The checks of one version: undefined until it is known, null before they were made, followed while they are. */
export function useGate(id: string, version: number) {
  const path = `/admin/prompts/${id}/versions/${version}/gate`;
  const [gate, setGate] = useState<Gate | null | undefined>(undefined);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isWaiting = gate === undefined || gate?.state === "running";
  useEffect(() => (isWaiting ? follow(path, setGate, setProblem) : undefined), [path, isWaiting]);
  const trying = async (act: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    await act().catch((error) => setProblem(reasonOf(error)));
    setBusy(false);
  };
  return {
    gate,
    problem,
    isBusy,
    check: () => trying(async () => setGate((await ask<Gate>(path, { method: "POST" })).data)),
    /** Publishes; with a reason also what the checks block. */
    pass: (reason: string | null, publish: () => Promise<void>) =>
      trying(async () => {
        if (reason !== null) setGate((await ask<Gate>(path, { method: "PUT", body: { reason } })).data);
        await publish();
      }),
  };
}

/** Looks again and again until it is told to end. */
function follow(
  path: string,
  onGate: (gate: Gate | null) => void,
  onProblem: (problem: string | null) => void,
): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const found = await orReason(path);
    if (isOver) return;
    if (typeof found === "string") onProblem(found);
    else onGate(found);
    timer = setTimeout(() => void look(), LOOK_AGAIN_MS);
  };
  void look();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

/** The checks, null where none were made, or why they cannot be seen. */
async function orReason(path: string): Promise<Gate | null | string> {
  try {
    return (await ask<Gate>(path)).data;
  } catch (error) {
    return error instanceof ApiError && error.status === 404 ? null : reasonOf(error);
  }
}
