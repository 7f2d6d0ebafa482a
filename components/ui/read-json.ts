/** What a file holds; what is no JSON is refused by the server, in words. */
export async function readJson(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    return {};
  }
}
