import { z } from "zod";

/** The shapes of the Users service on the wire: what it accepts and what it answers. */

export const ExperienceLevel = z.enum(["junior", "mid", "senior"]);
export type ExperienceLevel = z.infer<typeof ExperienceLevel>;

const Email = z.email().max(254).trim().toLowerCase();

/** NIST SP 800-63B-4: at least 15 characters where the password is the only factor, no composition rules. */
const Password = z
  .string()
  .min(15, "Use at least 15 characters: a few words that belong together only for you.")
  .max(256, "Use at most 256 characters.");

export const Register = z.strictObject({
  email: Email,
  password: Password,
  name: z.string().trim().min(1, "Write a name.").max(120, "Use at most 120 characters.").optional(),
});
export type Register = z.infer<typeof Register>;

export const SignIn = z.object({ email: Email, password: z.string().min(1).max(256) });
export type SignIn = z.infer<typeof SignIn>;

export const Me = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string().nullable(),
  role: z.enum(["user", "admin"]),
  preferences: z.record(z.string(), z.unknown()),
  /** Since when nothing is remembered or recalled; null while memory is on. */
  memory_paused_at: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
});
export type Me = z.infer<typeof Me>;

export const UpdateMe = z
  .strictObject({
    name: z.string().trim().min(1, "Write a name.").max(120, "Use at most 120 characters.").nullable(),
    preferences: z.strictObject({ theme: z.enum(["system", "light", "dark"]).optional() }),
    /** While paused nothing new is remembered and nothing is recalled; what is known stays as it is. */
    memory_paused: z.boolean(),
  })
  .partial();
export type UpdateMe = z.infer<typeof UpdateMe>;

const Skill = z.string().trim().min(1).max(60);

export const Profile = z.object({
  skills: z.array(z.string()),
  experience_level: ExperienceLevel.nullable(),
  years_experience: z.number().nullable(),
  profile_summary: z.string().nullable(),
  metadata: z.record(z.string(), z.unknown()),
  updated_at: z.iso.datetime(),
});
export type Profile = z.infer<typeof Profile>;

export const UpdateProfile = z
  .strictObject({
    skills: z.array(Skill).max(100),
    experience_level: ExperienceLevel.nullable(),
    /** Years, to one decimal. */
    years_experience: z.number().min(0).max(80).nullable(),
    profile_summary: z.string().trim().max(4000).nullable(),
    metadata: z.record(z.string().max(60), z.union([z.string().max(500), z.number(), z.boolean(), z.null()])),
  })
  .partial();
export type UpdateProfile = z.infer<typeof UpdateProfile>;
