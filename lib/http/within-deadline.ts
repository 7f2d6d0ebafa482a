import { ownerOf } from "@/lib/apart/owner-of";
import { deadlineOf } from "@/lib/apart/where";
import { tooLate } from "@/lib/too-late";

/**
 * What the work gives, or `timeout` when its service takes longer than its setting says; what belongs to no service is
 * bounded as Users' is. The work itself is not undone: what it stores, the same request finds when it is sent again.
 */
export async function withinDeadline<T>(url: string, work: Promise<T> | T): Promise<T> {
  const afterMs = deadlineOf(ownerOf(new URL(url).pathname)?.service ?? "users");
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate()), afterMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
