"use client";
import { Component, type RefObject } from "react";

interface Given {
  box: RefObject<HTMLElement | null>;
  /** The first message that is loaded; null without one. */
  first: string | null;
}

/** A message that is being read, and where it ends: in pixels from the top of the window. */
interface Read {
  message: Element;
  bottom: number;
}

/**
 * Keeps what is read where it is while earlier messages come in above. A browser does so by itself where it can: not at the
 * beginning, and not always near it. Draws nothing; a class, for only those are asked before the page changes.
 */
export class KeepsPlace extends Component<Given> {
  override getSnapshotBeforeUpdate(before: Given): Read | null {
    const isSame = before.first === this.props.first;
    return isSame || !this.props.box.current ? null : readIn(this.props.box.current);
  }

  override componentDidUpdate(_before: Given, _state: unknown, read: Read | null): void {
    const box = this.props.box.current;
    if (!box || !read?.message.isConnected) return;
    const moved = bottomOf(read.message) - read.bottom;
    if (moved !== 0) box.scrollTop += moved;
  }

  override render(): null {
    return null;
  }
}

/** By its lower edge: what stands above a message's words, its day, goes when one of the same day comes in before it. */
function readIn(box: HTMLElement): Read | null {
  const top = box.getBoundingClientRect().top;
  const message = [...box.querySelectorAll(".message")].find((each) => bottomOf(each) > top);
  return message ? { message, bottom: bottomOf(message) } : null;
}

function bottomOf(message: Element): number {
  return message.getBoundingClientRect().bottom;
}
