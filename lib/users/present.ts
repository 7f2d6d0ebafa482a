import type { User } from "@/lib/db/generated/client";
import type { Me, Profile } from "@/lib/users/contract";
import type { ProfileOf } from "@/lib/users/facts/profile-of";

export function presentMe(row: User): Me {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role === "admin" ? "admin" : "user",
    preferences: asRecord(row.preferences),
    memory_paused_at: row.memoryPausedAt?.toISOString() ?? null,
    created_at: row.createdAt.toISOString(),
  };
}

export function presentProfile(row: User, view: ProfileOf): Profile {
  return {
    skills: view.skills,
    experience_level: view.experienceLevel,
    years_experience: view.yearsExperience,
    profile_summary: view.profileSummary,
    summary_source: view.summarySource,
    metadata: asRecord(row.metadata),
    updated_at: row.updatedAt.toISOString(),
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
