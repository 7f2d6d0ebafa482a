import { Archive, MessageSquare, MessagesSquare } from "lucide-react";
import { StandingDot, StandingInWords } from "@/components/layout/marks/standing";
import { Marked } from "@/components/options/marked";
import type { Option, OptionGroup } from "@/components/options/option";
import type { Dates } from "@/components/ui/dates";
import type { Conversation } from "@/lib/conversations/contract";
import type { Found } from "@/lib/conversations/search/contract";
import type { Words } from "@/lib/i18n/words";

interface Ways {
  t: Words<"palette">;
  dates: Dates;
  zone: string;
  openConversation: (id: string) => void;
  openMessage: (found: Extract<Found, { kind: "message" }>) => void;
}

/** What a search found, as options: conversations by title, then messages with the words marked. */
export function foundGroups(items: Found[], ways: Ways): OptionGroup[] {
  return [
    {
      name: ways.t("groups.conversations"),
      options: items.flatMap((found) => (found.kind === "title" ? [titleOption(found, ways)] : [])),
    },
    {
      name: ways.t("groups.messages"),
      options: items.flatMap((found, place) =>
        found.kind === "message" ? [messageOption(found, ways, place)] : [],
      ),
    },
  ];
}

/** Conversations of the list, as they stand there. */
export function recentOptions(conversations: Conversation[], ways: Ways): Option[] {
  return conversations.map(({ id, title, last_message_at, created_at, ...standing }) => ({
    id: `option-${id}`,
    icon: <MessagesSquare aria-hidden="true" />,
    label: (
      <>
        <StandingInWords {...standing} />
        {title}
      </>
    ),
    aside: asideOf(standing, last_message_at ?? created_at, ways),
    onChoose: () => ways.openConversation(id),
  }));
}

function titleOption(found: Extract<Found, { kind: "title" }>, ways: Ways): Option {
  return {
    id: `option-${found.conversation_id}`,
    icon: found.archived ? (
      <Archive aria-label={ways.t("found.archived")} role="img" />
    ) : (
      <MessagesSquare aria-hidden="true" />
    ),
    label: (
      <>
        <StandingInWords {...found} />
        <Marked pieces={found.title} />
      </>
    ),
    aside: asideOf(found, found.last_message_at, ways),
    onChoose: () => ways.openConversation(found.conversation_id),
  };
}

/** When it was used last, after how it stands. */
function asideOf(standing: Parameters<typeof StandingDot>[0], at: string | null, { dates, zone }: Ways) {
  return (
    <span className="flex items-center gap-2.5">
      <StandingDot {...standing} />
      {at ? dates.shortDate(at, zone) : null}
    </span>
  );
}

function messageOption(found: Extract<Found, { kind: "message" }>, ways: Ways, place: number): Option {
  return {
    // A message and a document that came with it may both be found.
    id: `option-message-${found.message_id}-${place}`,
    icon: found.archived ? (
      <Archive aria-label={ways.t("found.archived")} role="img" />
    ) : (
      <MessageSquare aria-hidden="true" />
    ),
    label: found.conversation_title,
    detail: (
      <>
        <span className="font-medium">{ways.t(found.role === "user" ? "found.you" : "found.advisor")} </span>
        <Marked pieces={found.snippet} />
      </>
    ),
    aside: ways.dates.shortDate(found.created_at, ways.zone),
    onChoose: () => ways.openMessage(found),
  };
}
