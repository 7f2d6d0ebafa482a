import { z } from "zod";

const Id = z.uuid();
const user = { user_id: Id };

/** What can have happened, and what is said of it: ids alone, because a queue is no place for what anybody wrote. */
const SHAPES = {
  /** A person's message stands in the table; its reply has its first word soon. */
  "conversation/message.stored": z.strictObject({ ...user, conversation_id: Id, message_id: Id }),
  /** A reply came to its end, whichever. */
  "conversation/turn.completed": z.strictObject({
    ...user,
    conversation_id: Id,
    message_id: Id,
    /** The reply's place in its conversation, from 1. */
    sequence: z.int(),
  }),
  /** A conversation lacks a summary; `at_rest`: nobody wrote there for a while. */
  "conversation/summary.missed": z.strictObject({ ...user, conversation_id: Id, at_rest: z.boolean() }),
  /** Conversations are to be taken over, or taken back. */
  "conversations/import.changed": z.strictObject({ ...user, import_id: Id }),
  /** Vectors are made by another model from now on. */
  "conversations/model.changed": z.strictObject({ model: z.string().max(200) }),
  /** A version of a premade prompt is to be checked before people are shown it. */
  "prompts/gate.asked": z.strictObject({ prompt_id: Id, run_id: Id }),
  /** The model could not make vectors of one message: it is tried by itself from here on. */
  "memory/message.refused": z.strictObject({ ...user, message_id: Id }),
  /** A sweep found that a person's memory lacks something. */
  "memory/work.left": z.strictObject(user),
  "users/profile.changed": z.strictObject(user),
  "users/account.erased": z.strictObject(user),
} as const;

export type EventName = keyof typeof SHAPES;
export type EventData<Name extends EventName> = z.infer<(typeof SHAPES)[Name]>;

/** One thing that happened. */
export type HouseEvent = { [Name in EventName]: { name: Name; data: EventData<Name> } }[EventName];

/** The data of an event, checked: throws when a field is missing or there is one too many. */
export function checkedData(event: HouseEvent): EventData<EventName> {
  return SHAPES[event.name].parse(event.data);
}

/** The data of an event as a job is given it. Throws when it is not of the shape that its name has. */
export function readData<Name extends EventName>(name: Name, data: unknown): EventData<Name> {
  return SHAPES[name].parse(data) as EventData<Name>;
}
