/** The day, before its first message. */
export function DayMark({ day }: { day: string | null }) {
  if (!day) return null;
  return (
    <p className="flex items-center gap-4 pt-2 pb-6 text-xs font-medium text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
      {day}
    </p>
  );
}
