/** Text goes out as a Markdown file to keep; any other value in the envelope. */
export function valueOrMarkdown<T extends object>(value: T | string): T | Response {
  if (typeof value !== "string") return value;
  const headers = {
    "content-type": "text/markdown; charset=utf-8",
    "content-disposition": 'attachment; filename="conversation.md"',
  };
  return new Response(value, { headers });
}
