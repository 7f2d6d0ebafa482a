/** Who waits longer than this has clicked at something else by then. */
const WITHIN_MS = 60_000;

/**
 * Notes, before any other script is here, which buttons were clicked whose part of the page was not alive: that part takes
 * them up with `useAlive`. React keeps no click on what it has not hydrated yet. A part that is loaded apart is alive later than
 * what stands around it: it bears a mark of its own, or its elements do not carry React's own properties yet. A button that opens
 * a popover works by itself.
 *
 * React stops a click on what it is not done with, so that nobody behind it hears of it: it is noted before. One that comes
 * through to elements that carry React's properties was heard, if only because React got done at once for it.
 *
 * A form that is sent before it is alive would be sent by the browser, with all that stands in it, a password too, in the
 * page's address. It is held back and sent when React has it: then its elements carry React's own properties. They carry them a
 * moment before React listens: what nobody heard is tried again, and is never the browser's to send.
 *
 * Keys that work from anywhere are noted too, and what is typed for the palette that they ask for, so that none of it changes or
 * sends what stands behind it; who hears such keys takes them up and sets `earlyKeys` to null.
 */
const SCRIPT = `(function(){
function alive(e){for(var k in e)if(k.indexOf("__reactProps")===0)return true}
var clicks=window.earlyClicks=[],last;
addEventListener("click",function(e){
var b=e.target.closest&&e.target.closest("button:not([popovertarget]):not([type=submit])");
var p=b&&b.closest("[data-alive],[data-part]");
last=b&&!(p&&"alive" in p.dataset&&alive(b))&&performance.now()<${WITHIN_MS}?{button:b,isHeard:false}:null;
if(last)clicks.push(last)
},true);
addEventListener("click",function(){
if(last&&alive(last.button))last.isHeard=true
});
function hold(f){
if(f.isHeldBack)return;
f.isHeldBack=true;
var t=setInterval(function(){
if(f.isConnected&&!alive(f)&&performance.now()<${WITHIN_MS})return;
clearInterval(t);f.isHeldBack=false;if(f.isConnected&&alive(f))f.requestSubmit()
},50)
}
addEventListener("submit",function(e){
if(!alive(e.target)){e.preventDefault();e.stopImmediatePropagation();hold(e.target)}
},true);
addEventListener("submit",function(e){
if(e.defaultPrevented)return;
e.preventDefault();if(performance.now()<${WITHIN_MS})hold(e.target)
});
var keys=window.earlyKeys=[],finds=false;
addEventListener("keydown",function(e){
if(keys!==window.earlyKeys||!e.key||performance.now()>=${WITHIN_MS}||!document.querySelector(".app-frame"))return;
var k=e.key.toLowerCase(),held=(e.ctrlKey||e.metaKey)&&!e.altKey;
if(k==="escape"&&!e.shiftKey){keys.length=0;finds=false;return}
var asks=held?k==="k"||k==="/"||(k==="o"&&e.shiftKey):k==="escape";
if(!asks&&!(finds&&!held&&(k.length===1||k==="backspace"||k==="enter")))return;
if(asks)finds=held&&k==="k";
keys.push(e);e.preventDefault();e.stopImmediatePropagation()
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
