const kept = globalThis as typeof globalThis & { careerAdvisorIsDraining?: boolean };

/** Whether this process was told to end: it finishes what it began and takes nothing new. */
export function isDraining(): boolean {
  return kept.careerAdvisorIsDraining ?? false;
}

export function startDraining(): void {
  kept.careerAdvisorIsDraining = true;
}
