"use client";
import dynamic from "next/dynamic";
import { createContext, Suspense, use } from "react";
import { orMissing } from "@/components/ui/or-missing";

type Markdown = typeof import("./markdown").Markdown;
type Given = Parameters<Markdown>[0];

/** A page without an answer does without it; the first answer finds it loaded. */
export const loadMarkdown = orMissing(() => import("./markdown").then((loaded) => loaded.Markdown), {
  instead: Plain,
});
const Later = dynamic(loadMarkdown);

/** For a page that opens with answers: what draws them is there from the first, on the server too. */
export const DrawnWith = createContext<Markdown | null>(null);

/** What an answer says, drawn. */
export function AnswerWords(given: Given) {
  const Markdown = use(DrawnWith);
  // No boundary here: the server would send what stands in it behind what stands in its place.
  if (Markdown) return <Markdown {...given} />;
  return (
    // Until Markdown is here the words stand as they are; without a boundary the page would vanish.
    <Suspense fallback={<Plain {...given} />}>
      <Later {...given} />
    </Suspense>
  );
}

function Plain({ text }: Given) {
  return <p className="whitespace-pre-wrap">{text}</p>;
}
