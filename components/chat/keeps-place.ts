"use client";
import { Component, type RefObject } from "react";

interface Given {
  box: RefObject<HTMLElement | null>;
  /** The first message that is loaded; null without one. */
  first: string | null;
}

/**
 * Keeps what is read where it is while earlier messages come in above. A browser does so by itself where it can: not at the
 * beginning, and not always near it. Draws nothing; a class, for only those are asked before the page changes.
 */
export class KeepsPlace extends Component<Given> {
  override getSnapshotBeforeUpdate(before: Given): number | null {
    return before.first === this.props.first ? null : topOf(before.first);
  }

  override componentDidUpdate(before: Given, _state: unknown, was: number | null): void {
    const box = this.props.box.current;
    const now = was === null ? null : topOf(before.first);
    if (box && was !== null && now !== null && now !== was) box.scrollTop += now - was;
  }

  override render(): null {
    return null;
  }
}

/** In pixels from the top of the window. */
function topOf(messageId: string | null): number | null {
  const message = messageId === null ? null : document.getElementById(`m-${messageId}`);
  return message?.getBoundingClientRect().top ?? null;
}
