"use client";
import { type ComponentType, useRef } from "react";
import { useAlive } from "./use-alive";

/**
 * A part that is loaded apart, so that it is alive later than what stands around it: what was clicked in it before is done
 * when it is.
 */
export function aliveWhenLoaded<Given extends object>(Part: ComponentType<Given>): ComponentType<Given> {
  return function AliveWhenLoaded(given: Given) {
    const box = useRef<HTMLDivElement>(null);
    useAlive(box);
    return (
      <div ref={box} data-part="" className="contents">
        <Part {...given} />
      </div>
    );
  };
}
