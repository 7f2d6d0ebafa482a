"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

interface Given {
  draftKey: string;
  isBusy: boolean;
  onSend: (text: string) => Promise<void>;
  onStop: () => Promise<void>;
}

/** Enter sends, Shift+Enter breaks; the draft is kept in this browser until it is sent. */
export function Composer({ draftKey, isBusy, onSend, onStop }: Given) {
  const [text, setText] = useState("");
  const key = `draft:${draftKey}`;
  useEffect(() => setText(localStorage.getItem(key) ?? ""), [key]);
  const change = (next: string) => {
    setText(next);
    if (next) localStorage.setItem(key, next);
    else localStorage.removeItem(key);
  };
  const submit = () => {
    if (isBusy || !text.trim()) return;
    void onSend(text);
    change("");
  };
  return (
    <form
      className="sticky bottom-4 flex items-end gap-2 rounded-2xl border border-edge/60 bg-raised p-2 shadow-lift"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        aria-label="Message"
        placeholder="Ask about your career…"
        rows={1}
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          submit();
        }}
        className="field-sizing-content max-h-[40dvh] min-h-10 grow resize-none bg-transparent px-3 py-2 outline-none"
      />
      {isBusy ? (
        <Button onClick={() => void onStop()}>Stop</Button>
      ) : (
        <Button look="solid" type="submit" disabled={!text.trim()}>
          Send
        </Button>
      )}
    </form>
  );
}
