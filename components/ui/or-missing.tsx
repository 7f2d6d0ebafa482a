"use client";
import { type ComponentType, useCallback, useEffect, useState } from "react";
import { MissingPart, sayMissing } from "./missing-note";

interface Options<Given> {
  /** The handler that ends the part, for one that takes the page or the place of something: it ends at once, and a note says why. */
  ends?: keyof Given;
  /** What stands in its place, where nothing need be said. */
  instead?: ComponentType<Given>;
}

interface Source<Given> extends Options<Given> {
  load: () => Promise<ComponentType<Given>>;
  arrived: ComponentType<Given> | null;
}

/**
 * For `dynamic`: a part whose script cannot be fetched (no network, or a newer version has other files) would take the whole page
 * with it. Here something stands in its place that says so, and tries again when it is drawn anew, asked to, or back online.
 */
export function orMissing<Given extends object>(
  load: () => Promise<ComponentType<Given>>,
  options: Options<Given> = {},
): () => Promise<ComponentType<Given>> {
  const source: Source<Given> = { load, arrived: null, ...options };
  return () => load().catch(() => (given: Given) => <StandIn source={source} given={given} />);
}

function StandIn<Given extends object>({ source, given }: { source: Source<Given>; given: Given }) {
  const { ends, instead: Instead } = source;
  const [Part, setPart] = useState(() => source.arrived);
  const [isMissing, setMissing] = useState(false);
  const attempt = useCallback(async () => {
    try {
      const loaded = await source.load();
      source.arrived = loaded;
      setPart(() => loaded);
    } catch {
      setMissing(true);
    }
  }, [source]);
  useEffect(() => {
    if (!source.arrived) void attempt();
    window.addEventListener("online", attempt);
    return () => window.removeEventListener("online", attempt);
  }, [source, attempt]);
  if (Part) return <Part {...given} />;
  if (Instead) return <Instead {...given} />;
  if (!isMissing) return null;
  return ends ? <Ended end={given[ends] as () => void} /> : <MissingPart onAgain={() => void attempt()} />;
}

function Ended({ end }: { end: () => void }) {
  useEffect(() => {
    sayMissing();
    end();
  });
  return null;
}

/** Instead of a part that nobody misses while it is not there. */
export function Nothing(): null {
  return null;
}
