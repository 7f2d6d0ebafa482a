import { Braces, Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import { ProblemLine } from "@/components/ui/problem-note";
import { saveAs } from "@/components/ui/save-as";
import type { Conversation, ConversationExport } from "@/lib/conversations/contract";

interface Given {
  conversation: Conversation;
  className: string;
  onDone: () => void;
}

/** A conversation as a file: to be read, or for another program. */
export function ExportItems({ conversation: { id, title }, className, onDone }: Given) {
  const t = useTranslations("layout.row");
  const [problem, setProblem] = useState<string | null>(null);
  const name = title.replace(/[^\p{L}\p{N} ]/gu, "").trim() || "conversation";
  const path = `/conversations/${id}/export?format=`;
  const saveJson = async () => {
    setProblem(null);
    try {
      const { data } = await ask<ConversationExport>(`${path}json`);
      saveAs(`${name}.json`, `${JSON.stringify(data, null, 2)}\n`);
      onDone();
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  return (
    <>
      <a href={`/api/v1${path}markdown`} download={`${name}.md`} className={className} onClick={onDone}>
        <Download className="size-4 shrink-0" aria-hidden="true" /> {t("export")}
      </a>
      <button type="button" className={className} onClick={() => void saveJson()}>
        <Braces className="size-4 shrink-0" aria-hidden="true" /> {t("exportJson")}
      </button>
      <ProblemLine problem={problem} className="px-3 pb-1 text-sm" />
    </>
  );
}
