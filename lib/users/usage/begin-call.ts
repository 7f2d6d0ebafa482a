import type { Actor } from "@/lib/actor";
import { asSystem } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import type { Purpose } from "@/lib/users/usage/contract";
import { holdCall } from "@/lib/users/usage/hold-call.sql";
import { everybodysLimits } from "@/lib/users/usage/limits";
import { priceOf } from "@/lib/users/usage/price-of";
import { type Spent, spentBy } from "@/lib/users/usage/spending.sql";

/**
 * Tokens that a call can take: its prompt, reckoned high, and its answer's limit. So many are held until it ends, so that of
 * many at once no more begin than the budget holds.
 */
export interface Reservation {
  input: number;
  output: number;
}

export interface CalledModel {
  /** The name the provider knows. */
  name: string;
  /** The name people read. */
  label: string;
  isOffline: boolean;
}

/** A call under way: to be ended with `endCall`. */
export interface Call {
  id: string;
  userId: string;
  model: CalledModel;
}

export interface Occasion {
  purpose: Purpose;
  model: CalledModel;
  holds: Reservation;
  conversationId?: string;
  replyId?: string;
}

/** The person's budget is spent: the message says until when. */
export class BudgetExceeded extends DomainError {
  constructor(message: string, retryAfterSeconds: number | undefined) {
    super("limit_exceeded", message, retryAfterSeconds === undefined ? {} : { retryAfterSeconds });
    this.name = "BudgetExceeded";
  }

  static until(renewsAt: Date, period: "day" | "month"): BudgetExceeded {
    const what = period === "day" ? "Today’s" : "This month’s";
    const seconds = Math.max(1, Math.ceil((renewsAt.getTime() - Date.now()) / 1000));
    const message = `${what} budget for replies is used up. It renews on ${inWords(renewsAt)}.`;
    return new BudgetExceeded(message, seconds);
  }
}

/**
 * Notes that a model is about to be asked and holds what that can take of the person's budget: whoever has anything left may
 * ask, and what is not taken comes back when the call ends. Throws `BudgetExceeded` when it is spent; that is noted as well.
 */
export async function beginCall({ userId }: Pick<Actor, "userId">, occasion: Occasion): Promise<Call> {
  const { purpose, model, holds, conversationId = null, replyId = null } = occasion;
  const id = newId();
  // The offline advisor reads for nothing.
  const reserved = model.isOffline ? { ...holds, input: 0 } : holds;
  const price = priceOf(model, reserved);
  const call = {
    ...{ userId, id, purpose, model: model.label, conversationId, replyId },
    ...{
      input: reserved.input,
      tokens: reserved.input + reserved.output,
      micros: price ?? 0,
      isPriced: price !== null,
    },
    everybody: everybodysLimits(),
    // Work in the background asks again and again until the budget renews: that is not worth a row each time.
    notesRefusal: purpose === "reply",
  };
  const spent = await asSystem(async (tx) => ((await holdCall(tx, call)) ? null : spentBy(tx, userId)));
  if (spent) throw refusalOf(spent);
  return { id, userId, model };
}

/** When both are spent, the month's end is what counts. */
function refusalOf({ monthTokens, monthMicros, dayRenewsAt, monthRenewsAt, own }: Spent): BudgetExceeded {
  const everybody = everybodysLimits();
  const tokensMonth = own.tokensMonth ?? everybody.tokensMonth;
  const microsMonth = own.microsMonth ?? everybody.microsMonth;
  const isMonth =
    (tokensMonth !== null && monthTokens >= tokensMonth) ||
    (microsMonth !== null && monthMicros >= microsMonth);
  return isMonth ? BudgetExceeded.until(monthRenewsAt, "month") : BudgetExceeded.until(dayRenewsAt, "day");
}

/** `1 December, 00:00 UTC` */
function inWords(at: Date): string {
  const day = at.toLocaleDateString("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
  return `${day}, 00:00 UTC`;
}
