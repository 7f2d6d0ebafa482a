/**
 * A new list of at most so many of another, in its order from a random place on: whoever stands first and cannot be helped is in nobody's
 * way for long.
 */
export function someOf<T>(all: T[], most: number, random: () => number = Math.random): T[] {
  if (all.length <= most) return [...all];
  const start = Math.floor(random() * all.length);
  return [...all.slice(start), ...all.slice(0, start)].slice(0, most);
}
