"use client";
import { usePaged } from "@/components/admin/list/use-paged";
import type { PersonRow } from "@/lib/users/people/contract";

export interface PeopleFilter {
  q: string;
  role: string;
  status: string;
}

export const EVERYBODY: PeopleFilter = { q: "", role: "", status: "" };

export interface PeoplePage {
  items: PersonRow[];
  nextCursor: string | null;
}

/** Everybody with an account, page by page. The only one that knows their address. */
export function usePeople(first: PeoplePage) {
  return usePaged<PersonRow, PeopleFilter>(first, EVERYBODY, "/admin/users", (filter) => ({ ...filter }));
}
