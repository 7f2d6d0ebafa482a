import { dayOf, useDates } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import { AdvisorMessage } from "./advisor-message";
import type { LiveConversation } from "./live-conversation";
import type { ThreadState } from "./thread-state";
import { useNoted } from "./use-noted";
import type { Target } from "./use-target";
import { UserMessage } from "./user-message";

/** The thread, with the day before the first message of each. */
export function MessageList({
  state,
  live,
  target,
}: {
  state: ThreadState;
  live: LiveConversation;
  target: Target | null;
}) {
  const zone = useTimeZone();
  const { nameDay } = useDates();
  const today = dayOf(new Date(), zone);
  const { messages } = state;
  const noted = useNoted(live);
  const isIdle = state.phase === "idle";
  return (
    <ol className="flex flex-col">
      {messages.map((message, index) => {
        const day = dayOf(message.created_at, zone);
        const before = messages[index - 1];
        const isNewDay = !before || dayOf(before.created_at, zone) !== day;
        const shared = { message, live, day: isNewDay ? nameDay(day, today) : null };
        return message.role === "user" ? (
          <UserMessage
            key={message.id}
            {...shared}
            noted={noted}
            unsent={state.unsent[message.id]}
            isIdle={isIdle}
            passage={target?.message === message.id ? target.passage : null}
          />
        ) : (
          <AdvisorMessage
            key={message.id}
            {...shared}
            receipt={state.receipts[message.id]}
            canRetry={isIdle && index === messages.length - 1}
            isAway={state.phase === "reconnecting" && index === messages.length - 1}
          />
        );
      })}
    </ol>
  );
}
