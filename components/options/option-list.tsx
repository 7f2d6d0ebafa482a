import type { Option, OptionGroup } from "./option";

interface Given {
  id: string;
  label: string;
  groups: OptionGroup[];
  activeId: string | null;
  onPoint: (id: string) => void;
  className?: string;
}

/** The list that a field steers; see `useOptions`. */
export function OptionList({ id, label, groups, activeId, onPoint, className = "" }: Given) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className={`overflow-y-auto overscroll-contain ${className}`}
    >
      {groups.map(({ name, options }) => (
        <fieldset key={name} aria-label={name} className="min-w-0 pb-2">
          <p aria-hidden="true" className="px-3 pt-2 pb-1 text-xs font-medium text-muted">
            {name}
          </p>
          {options.map((option) => (
            <Row key={option.id} option={option} isActive={option.id === activeId} onPoint={onPoint} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function Row({
  option: { id, label, icon, detail, aside, onChoose },
  isActive,
  onPoint,
}: {
  option: Option;
  isActive: boolean;
  onPoint: (id: string) => void;
}) {
  return (
    <button
      type="button"
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      // The field keeps the keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => isActive || onPoint(id)}
      onClick={onChoose}
      className="flex min-h-11 w-full cursor-pointer items-center gap-3 text-start rounded-xl px-3 py-2 aria-selected:bg-accent-soft"
    >
      {icon ? <span className="shrink-0 text-muted [&>svg]:size-4">{icon}</span> : null}
      <span className="min-w-0 flex-1">
        <span className="block truncate text-[0.94rem]">{label}</span>
        {detail ? <span className="line-clamp-2 text-sm text-muted">{detail}</span> : null}
      </span>
      {aside ? <span className="shrink-0 text-xs text-muted">{aside}</span> : null}
    </button>
  );
}
