"use client";
import dynamic from "next/dynamic";
import { createContext, Suspense, use } from "react";

type Markdown = typeof import("./markdown").Markdown;
type Given = Parameters<Markdown>[0];

/** A page without an answer does without it; the first answer finds it loaded. */
export const loadMarkdown = () => import("./markdown").then((loaded) => loaded.Markdown);
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
    <Suspense fallback={<p className="whitespace-pre-wrap">{given.text}</p>}>
      <Later {...given} />
    </Suspense>
  );
}
