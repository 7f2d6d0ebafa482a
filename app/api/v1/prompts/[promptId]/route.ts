import { languageOf } from "@/lib/http/language-of";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { deletePrompt, getPrompt, saveVersion } from "@/lib/prompts";
import { InLanguage, Prompt, PromptPath, PromptVersion, SaveVersion } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      params: PromptPath,
      query: InLanguage,
      does: "Shows a prompt, in your language where it is translated.",
      answers: Prompt,
    },
    (actor, { params, query }) => getPrompt(actor, params.promptId, languageOf(query)),
  ),
  PATCH: route(
    {
      params: PromptPath,
      body: SaveVersion,
      does: "Changes a prompt of your own: the words become its next version, shown at once.",
      answers: PromptVersion,
      refuses: {
        invalid:
          "A blank of the template is not described whole, one that is described stands nowhere, or there is no such category.",
        forbidden: "It is premade: an administrator saves a version and publishes it.",
        conflict: "Another version was saved since `base_version`: nothing is changed.",
      },
    },
    (actor, { params, body }) => saveVersion(actor, params.promptId, body, { isShown: true }),
  ),
  DELETE: route(
    {
      params: PromptPath,
      does: "Deletes a prompt of your own with all its versions; conversations begun with it stay.",
      refuses: { forbidden: "It is premade." },
    },
    (actor, { params }) => deletePrompt(actor, params.promptId),
  ),
});
