import Link from "next/link";
import { useTranslations } from "next-intl";

const RANGES = [7, 30, 90];

const linkClass =
  "inline-flex min-h-9 items-center rounded-full border bg-raised px-3.5 text-sm hover:bg-tint aria-[current=true]:border-transparent aria-[current=true]:bg-accent-soft aria-[current=true]:font-medium aria-[current=true]:text-accent-strong";

export function RangeChoice({ days }: { days: number }) {
  const t = useTranslations("admin.home");
  return (
    <nav aria-label={t("range")} className="flex flex-wrap gap-1.5">
      {RANGES.map((range) => (
        <Link
          key={range}
          href={`/admin?days=${range}`}
          prefetch={false}
          aria-current={range === days}
          className={linkClass}
        >
          {t("days", { days: range })}
        </Link>
      ))}
    </nav>
  );
}
