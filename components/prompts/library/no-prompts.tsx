import { Button } from "@/components/ui/button";
import type { Whose } from "./sorted";

interface Given {
  whose: Whose;
  onNew: () => void;
  onAll: () => void;
}

/** Says what would be here, and how it comes. */
export function NoPrompts({ whose, onNew, onAll }: Given) {
  const { title, text } = WORDS[whose === "own" || whose === "favourites" ? whose : "all"];
  return (
    <div className="flex flex-col items-center gap-4 rounded-3xl border border-dashed px-6 py-12 text-center">
      <p className="display text-2xl">{title}</p>
      <p className="max-w-md text-muted">{text}</p>
      {whose === "own" ? (
        <Button look="solid" onClick={onNew}>
          Write one
        </Button>
      ) : (
        <Button onClick={onAll}>Show all prompts</Button>
      )}
    </div>
  );
}

const WORDS = {
  own: {
    title: "Nothing of yours here yet.",
    text: "What you ask again and again can be written once, with blanks for what changes. Or make a ready-made prompt yours, or save a message of yours as one.",
  },
  favourites: {
    title: "No favourites here yet.",
    text: "The star on a prompt keeps it at hand: here, on the start page, and first in the list that a slash brings.",
  },
  all: { title: "No prompt fits.", text: "Fewer words, another topic or another tag may find it." },
};
