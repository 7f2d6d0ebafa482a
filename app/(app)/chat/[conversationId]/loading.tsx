import { useTranslations } from "next-intl";

const lines = ["w-11/12", "w-full", "w-4/5", "w-2/3"];

/** A thread's shape while it is on its way. */
export default function LoadingThread() {
  const t = useTranslations("pages.thread");
  return (
    <div role="status" aria-label={t("loading")} className="mx-auto w-full max-w-measure px-5 pt-8">
      {["first", "second"].map((turn) => (
        <div key={turn} className="mb-10">
          <div className="skeleton ms-auto h-14 w-3/5 rounded-3xl" />
          <div className="mt-8 flex flex-col gap-3">
            {lines.map((width) => (
              <div key={width} className={`skeleton h-4 ${width}`} />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
