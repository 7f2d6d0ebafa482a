/** An operation of the API, as who may and who may not ask for it. */
export interface Row {
  /** What the owner is answered. */
  owner: number;
  /**
   * `open`: for everybody. `own`: each sees their own. `named`: the path names a thing that has an owner. `admin`: for
   * administrators, of things that are nobody's.
   */
  kind: "open" | "own" | "named" | "admin";
  body?: unknown;
  query?: string;
}
