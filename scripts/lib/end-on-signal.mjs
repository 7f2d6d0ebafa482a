import { handedOverBy, stopEndingByDefault } from "./enter-runtime.mjs";
import { tell } from "./progress.mjs";

// npm passes on a Ctrl-C that the terminal has sent us already: only a later one means impatience.
const ECHO_MS = 500;

/** Ends in order on the first signal, and at once on the next; also when the process that handed over dies. */
export function endOnSignal({ end, force }) {
  let firstAt = 0;
  const onSignal = () => {
    if (firstAt === 0) {
      firstAt = Date.now();
      tell("Ending: replies under way are finished first (again to force)…");
      end();
    } else if (Date.now() - firstAt > ECHO_MS) {
      force();
    }
  };
  stopEndingByDefault();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, onSignal);
  if (handedOverBy) endWithParent(handedOverBy, onSignal);
}

function endWithParent(parent, onGone) {
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, 1_000);
  timer.unref();
}
