"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { reasonOf } from "@/components/ui/api";
import { inputClass } from "@/components/ui/field";
import type { Conversation } from "@/lib/conversations/contract";
import { useWorkspace } from "./workspace";

/** The title as a field, in its place: Enter or leaving it saves, Escape leaves it as it was. */
export function RenameConversation({
  conversation,
  onDone,
}: {
  conversation: Conversation;
  onDone: () => void;
}) {
  const t = useTranslations("layout.row");
  const { list } = useWorkspace();
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isGivenUp = useRef(false);
  useEffect(() => field.current?.select(), []);
  const save = async () => {
    const title = field.current?.value.trim() ?? "";
    if (isGivenUp.current || title === "" || title === conversation.title) return onDone();
    await list.save(conversation.id, { title }).then(onDone, (error) => setProblem(reasonOf(error)));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    field.current?.blur();
  };
  return (
    <li className="py-0.5">
      <form onSubmit={submit}>
        <input
          ref={field}
          defaultValue={conversation.title}
          maxLength={200}
          aria-label={t("title")}
          aria-invalid={problem !== null}
          className={`${inputClass} px-3 py-1.5 text-[0.92rem]`}
          onBlur={() => void save()}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            isGivenUp.current = true;
            onDone();
          }}
        />
      </form>
      {problem ? <p className="px-3 pt-1 text-sm text-danger">{problem}</p> : null}
    </li>
  );
}
