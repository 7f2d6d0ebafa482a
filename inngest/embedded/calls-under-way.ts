import type { Claimed } from "@/inngest/embedded/claim.sql";
import { giveBack, renewLeases } from "@/inngest/embedded/claim.sql";
import { asSystem } from "@/lib/db/as-user";
import { describeError, log } from "@/lib/log";

interface Lease {
  leasedBy: string;
  leaseMs: number;
}

/** The calls that this process makes at this moment; their leases are kept alive. */
export interface CallsUnderWay {
  ids: () => bigint[];
  begin: (call: Claimed, work: () => Promise<void>) => void;
  /** Waits for all of them, at most `graceMs`, and gives back what is left. */
  end: (graceMs: number) => Promise<void>;
}

export function callsUnderWay({ leasedBy, leaseMs }: Lease, onEnd: () => void): CallsUnderWay {
  const running = new Map<bigint, Promise<void>>();
  const ids = () => [...running.keys()];
  const renew = async () => {
    if (running.size === 0) return;
    await asSystem((tx) => renewLeases(tx, ids(), leasedBy, leaseMs)).catch((error) =>
      log().warn({ error: describeError(error) }, "the leases of jobs could not be renewed"),
    );
  };
  const heart = setInterval(() => void renew(), leaseMs / 3).unref();
  return {
    ids,
    begin: (call, work) => {
      const making = work()
        .catch((error) =>
          log().warn({ run: call.runId, error: describeError(error) }, "a job's call is left to its lease"),
        )
        .finally(() => {
          running.delete(call.id);
          onEnd();
        });
      running.set(call.id, making);
    },
    end: async (graceMs) => {
      let timer: NodeJS.Timeout | undefined;
      const grace = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, graceMs);
      });
      await Promise.race([Promise.all(running.values()), grace]);
      clearTimeout(timer);
      clearInterval(heart);
      if (running.size > 0) await asSystem((tx) => giveBack(tx, ids(), leasedBy));
    },
  };
}
