import type { User } from "@/lib/db/generated/client";
import { ExperienceLevel, type Me, type Profile } from "@/lib/users/contract";

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

export function presentProfile(row: User): Profile {
  return {
    skills: row.skills,
    experience_level: ExperienceLevel.nullable().parse(row.experienceLevel),
    years_experience: row.yearsExperience === null ? null : row.yearsExperience.toNumber(),
    profile_summary: row.profileSummary,
    metadata: asRecord(row.metadata),
    updated_at: row.updatedAt.toISOString(),
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
