/** A tag that is on or off. */
export function TagChoice({
  tag,
  isChosen,
  onChange,
}: {
  tag: string;
  isChosen: boolean;
  onChange: (isChosen: boolean) => void;
}) {
  return (
    <label className="flex min-h-9 max-w-full cursor-pointer items-center rounded-full border px-3.5 text-sm hover:bg-tint has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input
        type="checkbox"
        checked={isChosen}
        onChange={(event) => onChange(event.target.checked)}
        className="sr-only"
      />
      <span className="truncate">{tag}</span>
    </label>
  );
}
