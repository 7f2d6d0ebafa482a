/** Who waits longer than this has clicked at something else by then. */
const WITHIN_MS = 60_000;

/**
 * Notes, before any other script is here, which buttons were clicked whose part of the page was not alive: that part takes
 * them up with `useAlive`. React keeps no click on what it has not hydrated yet. A button that opens a popover works by itself,
 * and a form is not sent before it is alive.
 */
const SCRIPT = `addEventListener("click",function(e){
var b=e.target.closest&&e.target.closest("button:not([popovertarget]):not([type=submit])");
if(b&&!b.closest("[data-alive]")&&performance.now()<${WITHIN_MS})(window.earlyClicks=window.earlyClicks||[]).push(b)
})`;

export function EarlyClicks({ nonce }: { nonce: string | undefined }) {
  // Browsers hide a nonce from scripts once they have read it.
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {SCRIPT}
    </script>
  );
}
