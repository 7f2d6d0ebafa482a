import type { Shape } from "./client";

/**
 * The events of a reply, one by one as they come; ends with the reply. `response` is the answer to a call with
 * `Accept: text/event-stream` and `parseAs: "stream"`.
 */
export async function* replyEvents(response: Response): AsyncGenerator<Shape<"ReplyEvent">> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let rest = "";
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const blocks = (rest + read.value).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (data && data !== "[DONE]") yield JSON.parse(data);
    }
  }
}
