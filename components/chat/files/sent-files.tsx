"use client";
import { Download, FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import type { AttachedFile } from "@/lib/conversations/files/contract";
import { fileInWords } from "./file-words";

/** The documents that came with a message, for their owner to take again. A link to a passage of one arrives here. */
export function SentFiles({ files }: { files: AttachedFile[] }) {
  const t = useTranslations("thread");
  return (
    <ul aria-label={t("files.label")} className="flex max-w-full flex-wrap justify-end gap-2 pb-2">
      {files.map((file) => (
        <li
          key={file.id}
          id={`m-${file.id}`}
          tabIndex={-1}
          className="message max-w-full rounded-2xl outline-none"
        >
          <a
            href={`/api/v1/files/${file.id}/content`}
            download={file.name}
            title={t("files.download", { name: file.name })}
            className="group/file flex max-w-full items-center gap-2.5 rounded-2xl border border-line bg-raised px-3 py-1.5 text-sm transition-colors hover:border-accent sm:max-w-96"
          >
            <FileText className="size-4.5 shrink-0 text-accent" aria-hidden="true" />
            <span className="min-w-0 flex-1">
              <span dir="auto" className="block truncate font-medium">
                {file.name}
              </span>
              <span className="block text-xs text-muted">{fileInWords(file, t)}</span>
            </span>
            <Download
              className="size-4 shrink-0 text-muted group-hover/file:text-accent"
              aria-hidden="true"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
