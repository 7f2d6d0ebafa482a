/** Where a request came from, as far as we may know. */
export interface Visit {
  userAgent: string | null;
  /** IPv4 or IPv6; null where the server did not say. */
  address: string | null;
}

/** Set by the server for every request, over whatever the client sent under this name. */
export const ADDRESS_HEADER = "x-client-address";

export function visitOf(headers: Pick<Headers, "get">): Visit {
  return { userAgent: headers.get("user-agent"), address: headers.get(ADDRESS_HEADER) };
}
