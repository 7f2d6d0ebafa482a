const LOOKS: Record<string, string> = {
  get: "bg-accent-soft text-accent",
  post: "bg-warn-soft text-warn",
  put: "bg-warn-soft text-warn",
  patch: "bg-warn-soft text-warn",
  delete: "bg-danger-soft text-danger",
};

export function MethodBadge({ method }: { method: string }) {
  return (
    <span
      className={`inline-block min-w-14 rounded-md px-1.5 py-0.5 text-center font-mono text-[0.72rem] font-semibold uppercase ${LOOKS[method] ?? "bg-tint"}`}
    >
      {method}
    </span>
  );
}
