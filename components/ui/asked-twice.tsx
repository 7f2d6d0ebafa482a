"use client";
import { type ReactNode, useState } from "react";
import { Button } from "./button";
import { ignoreHeld, isSecondTap } from "./not-repeated";

interface Given {
  /** What the button says that asks, the one that does it, and the one that leaves it. */
  ask: ReactNode;
  go: ReactNode;
  keep: ReactNode;
  /** What going means, where the button cannot say it. */
  about?: ReactNode;
  isBusy?: boolean;
  className?: string | undefined;
  onGo: () => unknown;
}

/** A button in whose place a question stands before anything is done. */
export function AskedTwice({ ask, ...question }: Given) {
  const [isAsking, setAsking] = useState(false);
  if (isAsking) return <Question {...question} onKeep={() => setAsking(false)} />;
  return (
    <Button
      look={question.about ? "bare" : "quiet"}
      className={question.className}
      disabled={question.isBusy}
      onClick={() => setAsking(true)}
    >
      {ask}
    </Button>
  );
}

/** The keyboard lands on what does no harm; the key or the click that asked is no answer. */
export function Question({
  go,
  keep,
  about,
  isBusy,
  className,
  onGo,
  onKeep,
}: Omit<Given, "ask"> & { onKeep: () => void }) {
  const [isGoing, setGoing] = useState(false);
  const act = async () => {
    setGoing(true);
    try {
      await onGo();
    } finally {
      onKeep();
    }
  };
  const panel = about ? "basis-full rounded-2xl bg-danger-soft px-4 py-3" : "";
  return (
    <div className={`flex flex-wrap items-center gap-2 ${panel}`}>
      {about ? <p className="min-w-0 flex-1 basis-60 text-danger">{about}</p> : null}
      <Button look="bare" className={className} onKeyDown={ignoreHeld} onClick={onKeep} autoFocus>
        {keep}
      </Button>
      <Button
        look="danger"
        className={className}
        disabled={isBusy || isGoing}
        onKeyDown={ignoreHeld}
        onClick={(event) => isSecondTap(event) || void act()}
      >
        {go}
      </Button>
    </div>
  );
}
