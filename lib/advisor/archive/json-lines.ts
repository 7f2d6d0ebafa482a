/** One value a line, each told of as it goes out. */
export async function* jsonLines(values: AsyncIterable<unknown>, onLine: () => void): AsyncGenerator<string> {
  for await (const value of values) {
    onLine();
    yield `${JSON.stringify(value)}\n`;
  }
}
