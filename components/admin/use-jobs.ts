"use client";
import { useRef, useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import type { JobsOverview } from "@/lib/events/contract";

/** A job that is tried again may end at once or take its time: the list looks after these. */
const LOOK_AGAIN_MS = [700, 3_000, 8_000];

/** The jobs as an administrator sees them. The only one that knows their address. */
export function useJobs(first: JobsOverview) {
  const [overview, setOverview] = useState(first);
  const [name, setName] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const asked = useRef(0);
  // Of the moment: what looks again later wants what is chosen then.
  const chosen = useRef<string | null>(null);

  const load = async () => {
    const of = chosen.current;
    asked.current += 1;
    const own = asked.current;
    setBusy(true);
    try {
      const { data } = await ask<JobsOverview>(
        `/admin/jobs${of ? `?function=${encodeURIComponent(of)}` : ""}`,
      );
      // Answers may overtake each other: only the last question's counts.
      if (own !== asked.current) return;
      setOverview(data);
      setProblem(null);
    } catch (error) {
      if (own === asked.current) setProblem(reasonOf(error));
    }
    if (own === asked.current) setBusy(false);
  };

  const choose = (of: string | null) => {
    chosen.current = of;
    setName(of);
    void load();
  };

  /** Throws what our API answers. */
  const retry = async (id: string) => {
    await ask(`/admin/jobs/${id}/retry`, { method: "POST" });
    await load();
    for (const ms of LOOK_AGAIN_MS) setTimeout(() => void load(), ms);
  };

  return { overview, name, isBusy, problem, choose, retry, refresh: () => void load() };
}
