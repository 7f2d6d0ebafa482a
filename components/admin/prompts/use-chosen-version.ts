"use client";
import { useState } from "react";

/** Which of the versions is chosen: the first while none was, and when the chosen one can be chosen no more. */
export function useChosenVersion(versions: { version: number }[], first?: number) {
  const [chosen, choose] = useState(first);
  const isThere = versions.some(({ version }) => version === chosen);
  return [(isThere ? chosen : versions[0]?.version) ?? 1, choose] as const;
}
