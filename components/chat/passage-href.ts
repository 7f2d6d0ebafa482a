/** Where a message stands in its thread; a passage of it opens and lights up. Offsets are UTF-16 units. */
export function passageHref(
  conversationId: string,
  messageId: string,
  passage?: { start: number; end: number } | null,
): string {
  const part = passage ? `&from=${passage.start}&to=${passage.end}` : "";
  return `/chat/${conversationId}?message=${messageId}${part}`;
}
