"use client";
import { useEffect, useRef, useState } from "react";
import { ask } from "@/components/ui/api";
import type { TagCount } from "@/lib/conversations/contract";

/**
 * The tags in use; none until they are here, or when they cannot be had. `shown` are those of the list beside them, in one
 * text: when it changes they are asked for again.
 */
export function useTags(shown = "") {
  const [tags, setTags] = useState<TagCount[]>([]);
  const askedWith = useRef<string>(null);
  useEffect(() => {
    if (askedWith.current === shown) return;
    askedWith.current = shown;
    ask<TagCount[]>("/conversations/tags").then(
      ({ data }) => setTags(data),
      () => undefined,
    );
  }, [shown]);
  return { tags };
}
