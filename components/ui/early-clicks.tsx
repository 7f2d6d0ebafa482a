/** Who waits longer than this has clicked at something else by then. */
const WITHIN_MS = 60_000;

/**
 * Notes, before any other script is here, which buttons were clicked whose part of the page was not alive: that part takes
 * them up with `useAlive`. React keeps no click on what it has not hydrated yet. A part that is loaded apart is alive later than
 * what stands around it: its elements do not carry React's own properties yet. A button that opens a popover works by itself.
 *
 * A form that is sent before it is alive would be sent by the browser, with all that stands in it, a password too, in the
 * page's address. It is held back and sent when React has it: then its elements carry React's own properties.
 */
const SCRIPT = `(function(){
function alive(e){for(var k in e)if(k.indexOf("__reactProps")===0)return true}
addEventListener("click",function(e){
var b=e.target.closest&&e.target.closest("button:not([popovertarget]):not([type=submit])");
if(b&&!(b.closest("[data-alive]")&&alive(b))&&performance.now()<${WITHIN_MS})(window.earlyClicks=window.earlyClicks||[]).push(b)
});
addEventListener("submit",function(e){
var f=e.target;
if(alive(f))return;
e.preventDefault();e.stopImmediatePropagation();
if(f.isHeldBack)return;
f.isHeldBack=true;
var t=setInterval(function(){
if(f.isConnected&&!alive(f)&&performance.now()<${WITHIN_MS})return;
clearInterval(t);f.isHeldBack=false;if(f.isConnected&&alive(f))f.requestSubmit()
},50)
},true)
})()`;

export function EarlyClicks({ nonce }: { nonce: string | undefined }) {
  // Browsers hide a nonce from scripts once they have read it.
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {SCRIPT}
    </script>
  );
}
