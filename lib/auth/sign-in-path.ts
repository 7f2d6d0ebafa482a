/** The sign-in page, and from there back to a path of ours. */
export function signInPath(backTo: string): string {
  return `/sign-in?next=${encodeURIComponent(backTo)}`;
}
