const LOOK_AGAIN_MS = 100;

/** Calls `act` once, when the page's letters are there and its formulas are drawn: paper takes what stands at that moment. */
export function whenDrawn(signal: AbortSignal, act: () => void): void {
  const look = () => {
    if (signal.aborted) return;
    if (document.querySelector(".formula:empty")) setTimeout(look, LOOK_AGAIN_MS);
    else act();
  };
  void document.fonts.ready.then(look);
}
