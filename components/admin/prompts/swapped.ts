/** The same things, two of them in each other's place. */
export function swapped<T>(things: T[], one: T, other: T): T[] {
  return things.map((each) => {
    if (each === one) return other;
    return each === other ? one : each;
  });
}
