import { ScrollBox } from "@/components/ui/scroll-box";

/** A piece of code that scrolls sideways in its own box. */
export function CodeBlock({ label, text }: { label: string; text: string }) {
  return (
    <figure className="min-w-0">
      <figcaption className="pb-1.5 text-[0.8rem] font-medium text-muted">{label}</figcaption>
      <ScrollBox className="max-h-96 rounded-xl border bg-panel p-4">
        <pre className="font-mono text-[0.82rem] leading-relaxed">
          <code>{text}</code>
        </pre>
      </ScrollBox>
    </figure>
  );
}
