import { createXai } from "@ai-sdk/xai";
import { createUIMessageStreamResponse, streamText, toUIMessageStream } from "ai";

/** The shortest way to stream an answer with Next and the AI SDK: no session, no memory, nothing stored. */
export async function POST(request: Request): Promise<Response> {
  const { text } = (await request.json()) as { text: string };
  const xai = createXai({ apiKey: "a key for tests", baseURL: String(process.env.XAI_BASE_URL) });
  const { stream } = streamText({ model: xai("grok-4.3"), prompt: text });
  return createUIMessageStreamResponse({ stream: toUIMessageStream({ stream }) });
}
