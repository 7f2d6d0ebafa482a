import { FileText, LoaderCircle, RotateCcw, TriangleAlert, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import type { Words } from "@/lib/i18n/words";
import { fileInWords, sizeInWords } from "./file-words";
import type { Upload } from "./upload";

interface Given {
  upload: Upload;
  onRetry: (id: string) => void;
  onRemove: (id: string) => void;
}

/** One document of the message being written: on its way, read, or refused with the reason. */
export function UploadChip({ upload, onRetry, onRemove }: Given) {
  const t = useTranslations("thread");
  const { id, name, file, problem, progress } = upload;
  const isOnItsWay = !file && !problem;
  return (
    <li
      className={`relative flex max-w-full items-center gap-2.5 overflow-hidden rounded-2xl border py-1.5 ps-3 pe-1 text-sm sm:max-w-96 ${problem ? "border-danger/50 bg-danger-soft" : "border-line bg-panel"}`}
    >
      <Mark upload={upload} />
      <div className="min-w-0 flex-1">
        <p dir="auto" className="truncate font-medium">
          {name}
        </p>
        <p role="status" className={`text-xs ${problem ? "text-danger" : "text-muted"}`}>
          {problem ? problem.message : file ? fileInWords(file, t) : wayInWords(upload, t)}
        </p>
      </div>
      {problem?.canRetry ? (
        <IconButton label={t("files.tryAgain", { name })} className="size-8" onClick={() => onRetry(id)}>
          <RotateCcw className="size-3.5" aria-hidden="true" />
        </IconButton>
      ) : null}
      <IconButton
        label={t(isOnItsWay ? "files.cancel" : "files.remove", { name })}
        className="size-8"
        onClick={() => onRemove(id)}
      >
        <X className="size-3.5" aria-hidden="true" />
      </IconButton>
      {isOnItsWay ? (
        <progress
          aria-label={t("files.uploading", { name })}
          value={progress}
          max={1}
          className="upload-progress absolute inset-x-0 bottom-0 h-0.5 w-full"
        />
      ) : null}
    </li>
  );
}

function Mark({ upload: { file, problem } }: { upload: Upload }) {
  if (problem) return <TriangleAlert className="size-4.5 shrink-0 text-danger" aria-hidden="true" />;
  if (file) return <FileText className="size-4.5 shrink-0 text-accent" aria-hidden="true" />;
  return (
    <LoaderCircle
      className="size-4.5 shrink-0 animate-spin text-muted motion-reduce:animate-none"
      aria-hidden="true"
    />
  );
}

function wayInWords({ progress, size }: Upload, t: Words<"thread">): string {
  if (progress >= 1) return t("files.reading");
  return t("files.sent", { percent: Math.round(progress * 100), size: sizeInWords(size, t) });
}
