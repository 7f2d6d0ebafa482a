/** Nothing to start. Without this file Turbopack looks for one further up and finds the product's. */
export function register(): void {}
