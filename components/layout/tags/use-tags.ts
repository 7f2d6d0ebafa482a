"use client";
import { useEffect, useState } from "react";
import { ask } from "@/components/ui/api";
import type { TagCount } from "@/lib/conversations/contract";

/** The tags in use; none until they are here, or when they cannot be had. `changed` has them asked for again. */
export function useTags(changed: unknown = null) {
  const [tags, setTags] = useState<TagCount[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changed, they may have too.
  useEffect(() => {
    ask<TagCount[]>("/conversations/tags").then(
      ({ data }) => setTags(data),
      () => undefined,
    );
  }, [changed]);
  return { tags };
}
