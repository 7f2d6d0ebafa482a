"use client";
import { useEffect, useRef } from "react";
import { CopyButton } from "@/components/chat/copy-button";
import { inputClass } from "@/components/ui/field";

/** A link that was just made, ready to be copied. */
export function NewLink({ link }: { link: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <div>
      <label htmlFor="new-link" className="text-[0.94rem] font-medium">
        The link
      </label>
      <div className="flex items-center gap-2 pt-1.5">
        <input
          ref={field}
          id="new-link"
          readOnly
          value={link}
          className={inputClass}
          aria-describedby="new-link-hint"
        />
        <CopyButton text={link} label="Copy the link" />
      </div>
      <p id="new-link-hint" className="pt-1.5 text-sm text-muted">
        Copy it now: it is shown this once. A lost link can be ended, and a new one made.
      </p>
    </div>
  );
}
