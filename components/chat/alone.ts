/**
 * Does something while no other tab of this browser does what bears this name; where one does, nothing. A browser without locks
 * (a page without TLS, a page that may keep nothing) does it anyhow.
 */
export async function alone(name: string, work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work();
  let hasBegun = false;
  try {
    await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      hasBegun = true;
      if (lock) await work();
    });
  } catch (error) {
    if (hasBegun) throw error;
    await work();
  }
}
