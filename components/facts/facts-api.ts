import { ask } from "@/components/ui/api";
import type { DecideFact, Fact } from "@/lib/users/contract";

/** What a person does with what was noted of them. Each throws `ApiError`. */
export async function decide(id: string, decision: DecideFact): Promise<Fact> {
  return (await ask<Fact>(`/users/me/facts/${id}`, { method: "PATCH", body: decision })).data;
}

export async function decideMany(confirmed: string[], rejected: string[]): Promise<Fact[]> {
  const body = { confirmed, rejected };
  return (await ask<Fact[]>("/users/me/facts", { method: "PATCH", body })).data;
}

export async function forget(id: string): Promise<void> {
  await ask(`/users/me/facts/${id}`, { method: "DELETE" });
}
