/**
 * Does something while no other tab of this browser does what bears this name; where one does, nothing. A browser without locks
 * (a page without TLS) does it anyhow.
 */
export async function alone(name: string, work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work();
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}
