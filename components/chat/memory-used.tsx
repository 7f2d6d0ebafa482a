import Link from "next/link";
import type { ReceiptItem } from "@/lib/advisor/contract";

interface Given {
  count: number;
  receipt: ReceiptItem[] | undefined;
  onOpen: () => Promise<void>;
}

/** What an answer was given of past conversations and the profile, with a way to each source. */
export function MemoryUsed({ count, receipt, onOpen }: Given) {
  const known = receipt?.length ?? count;
  if (known === 0) return null;
  return (
    <details onToggle={(event) => event.currentTarget.open && void onOpen().catch(() => undefined)}>
      <summary className="cursor-pointer rounded-full px-3 py-1.5 hover:bg-tint">
        Memory used · {known}
      </summary>
      <ul className="mt-2 flex flex-col gap-3 rounded-xl bg-accent-soft p-4 text-ink">
        {(receipt ?? []).map(({ rank, kind, text, source }) => (
          <li key={rank}>
            <p className="whitespace-pre-wrap wrap-anywhere">{kind === "profile" ? text : `“${text}”`}</p>
            {source ? (
              <Link
                className="text-accent underline"
                href={`/chat/${source.conversation_id}?message=${source.message_id}#m-${source.message_id}`}
              >
                {source.conversation_title}, {source.created_at.slice(0, 10)}
              </Link>
            ) : (
              <Link className="text-accent underline" href="/profile">
                Your profile
              </Link>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
