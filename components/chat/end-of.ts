/** Where a box ends, as its `scrollTop`: in a reversed one that is 0, and what is above it is negative. */
export function endOf(box: HTMLElement): number {
  return getComputedStyle(box).flexDirection === "column-reverse" ? 0 : box.scrollHeight - box.clientHeight;
}
