import { z } from "zod";

/** Where a reply is told to other processes while it is written, and where they ask for it: by whose and which it is. */
export function channelsOf(userId: string, replyId: string): { pieces: string; asks: string } {
  const pieces = `career-advisor:reply:${userId}:${replyId}`;
  return { pieces, asks: `${pieces}:asks` };
}

/** From which UTF-16 unit on somebody wants the text. */
export const Ask = z.object({ from: z.number().int().min(0) });

/** What the text has from a UTF-16 unit on; null: the reply's row holds its end. */
export const Piece = z.object({ at: z.number().int().min(0), text: z.string() }).nullable();

/** What was said on a channel; undefined when it has not this shape. */
export function readSaid<T>(shape: z.ZodType<T>, said: string): T | undefined {
  try {
    return shape.safeParse(JSON.parse(said)).data;
  } catch {
    return undefined;
  }
}
