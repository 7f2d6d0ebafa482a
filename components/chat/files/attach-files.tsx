"use client";
import { Paperclip } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef } from "react";
import { IconButton } from "@/components/ui/icon-button";
import type { KeptText } from "../kept-text";
import type { Attached } from "./attached";
import { DropHint } from "./drop-hint";
import { onGivenBack } from "./given-back";
import { UploadChip } from "./upload-chip";
import { useGivenFiles } from "./use-given-files";
import { useUploads } from "./use-uploads";

const ACCEPTED = ".pdf,.docx,.txt,.md,.markdown,.text";

interface Given {
  form: RefObject<HTMLFormElement | null>;
  kept: KeptText;
  /** Under which name this browser keeps them until they are sent. */
  name: string;
  onChange: (attached: Attached) => void;
}

/** Attaches documents to the message being written: picked, dropped anywhere, or pasted. */
export function AttachFiles({ form, kept, name, onChange }: Given) {
  const { uploads, files, note, add, restore, retry, remove, clear } = useUploads(kept, name);
  const t = useTranslations("thread.files");
  const locale = useLocale();
  const picker = useRef<HTMLInputElement>(null);
  const isDragging = useGivenFiles(form, add);
  useEffect(() => {
    const names = new Intl.ListFormat(locale, { type: "unit", style: "short" });
    const words = t("hereIs", { files: names.format(files.map(({ name }) => name)) });
    const hasFailed = uploads.some(({ problem }) => problem);
    onChange({ files, isBusy: files.length < uploads.length, hasFailed, words, clear });
  }, [uploads, files, clear, onChange, t, locale]);
  useEffect(() => (form.current ? onGivenBack(form.current, restore) : undefined), [form, restore]);
  return (
    <>
      {uploads.length > 0 || note ? (
        <div className="order-first min-w-0 basis-full px-1.5 pt-1.5">
          <ul aria-label={t("label")} className="flex flex-wrap gap-2">
            {uploads.map((upload) => (
              <UploadChip key={upload.id} upload={upload} onRetry={retry} onRemove={remove} />
            ))}
          </ul>
          <p role="status" className="px-1.5 text-sm text-danger empty:hidden not-empty:pt-2">
            {note}
          </p>
        </div>
      ) : null}
      <IconButton
        label={t("attach")}
        className="size-10"
        title={t("attachAbout")}
        onClick={() => picker.current?.click()}
      >
        <Paperclip className="size-4.5" aria-hidden="true" />
      </IconButton>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={t("picker")}
        onChange={({ currentTarget }) => {
          add([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
      {isDragging ? <DropHint /> : null}
    </>
  );
}
