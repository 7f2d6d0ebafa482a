/** Things that are the same only by their place, with a key for it. */
export function numbered<Item>(items: Item[]): { item: Item; key: string }[] {
  return items.map((item, place) => ({ item, key: String(place) }));
}
