"use client";
import { useRouter } from "next/navigation";
import { useWorkspace } from "@/components/layout/workspace";
import { newId } from "@/components/ui/new-id";

/** Says the first words of a new conversation, and goes there once the server knows it. */
export function useBegin() {
  const { open } = useWorkspace();
  const router = useRouter();
  return (text: string, promptId: string) => {
    const live = open(newId(), false);
    const unsubscribe = live.subscribe(() => {
      if (!live.isStarted && Object.keys(live.get().unsent).length === 0) return;
      unsubscribe();
      const path = live.isStarted ? `/chat/${live.id}` : "/chat";
      if (window.location.pathname !== path) router.push(path);
    });
    void live.send(text, promptId);
  };
}
