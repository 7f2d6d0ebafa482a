import { z } from "zod";
import { Modality, Predicate } from "@/lib/ai/contract";
import { LOCALES } from "@/lib/i18n/locales";
import { text, trimmed, words } from "@/lib/text-shapes";

/** The shapes of the Users service on the wire: what it accepts and what it answers. */

export const ExperienceLevel = z.enum(["junior", "mid", "senior"]);
export type ExperienceLevel = z.infer<typeof ExperienceLevel>;

export const Email = z.email().max(254).trim().toLowerCase();

/** NIST SP 800-63B-4: at least 15 characters where the password is the only factor, no composition rules. */
export const NewPassword = text({
  shortest: 15,
  longest: 256,
  tooShort: "Use at least 15 characters: a few words that belong together only for you.",
});

export const Register = z.strictObject({
  email: Email,
  password: NewPassword,
  name: words(120, "Write a name.").optional(),
});
export type Register = z.infer<typeof Register>;

export const SignIn = z.object({ email: Email, password: text({ shortest: 1, longest: 256 }) });
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

/** An account as it was just made. */
export const Registered = Me.pick({ id: true, email: true, name: true });
export type Registered = z.infer<typeof Registered>;

export const UpdateMe = z
  .strictObject({
    name: words(120, "Write a name.").nullable(),
    /** What is named is changed; the others stay. */
    preferences: z.strictObject({
      theme: z.enum(["system", "light", "dark"]).optional(),
      /** False: nothing is proposed below an answer. */
      suggestions: z.boolean().optional(),
      /** The language of the pages, for a browser in which none was chosen. */
      locale: z.enum(LOCALES).optional(),
    }),
    /** While paused nothing new is remembered and nothing is recalled; what is known stays as it is. */
    memory_paused: z.boolean(),
  })
  .partial();
export type UpdateMe = z.infer<typeof UpdateMe>;

const Skill = words(60);

export const Profile = z.object({
  skills: z.array(z.string()),
  experience_level: ExperienceLevel.nullable(),
  years_experience: z.number().nullable(),
  profile_summary: z.string().nullable(),
  /** Who wrote the summary: the person, or we from what is known; null without one. */
  summary_source: z.enum(["person", "facts"]).nullable(),
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
    profile_summary: trimmed(4000).nullable(),
    metadata: z.record(
      text({ longest: 60 }),
      z.union([text({ longest: 500 }), z.number(), z.boolean(), z.null()]),
    ),
  })
  .partial();
export type UpdateProfile = z.infer<typeof UpdateProfile>;

export const FactStatus = z.enum(["proposed", "confirmed", "rejected", "superseded"]);
export type FactStatus = z.infer<typeof FactStatus>;

/** One thing known of the person, and where from. */
export const Fact = z.object({
  id: z.uuid(),
  /** `summary`: what the person wrote of themselves. */
  predicate: z.enum([...Predicate.options, "summary"]),
  modality: Modality,
  value: z.string(),
  /** Of `years`: how many, and what of; `of` null is the career as a whole. */
  quantity: z.number().nullable(),
  of: z.string().nullable(),
  /** `of` as people say it: "as a nurse", "of Go". */
  of_words: z.string().nullable(),
  /** What was extracted, where the person corrected it. */
  said_value: z.string().nullable(),
  status: FactStatus,
  /** `document`: read in a pasted résumé. `person`: typed into the profile. */
  origin: z.enum(["statement", "document", "person"]),
  confidence: z.number(),
  /** Whether the profile says so now: it is confirmed, or sure enough and not in dispute. */
  counts: z.boolean(),
  /** In how many places the person said the same: messages, and their profile. */
  said_in: z.number().int(),
  /** The fact that it contradicts, where the person has to say which is right. */
  contradicts: z.uuid().nullable(),
  /** The person's own words, and where they stand; null for what was typed into the profile. */
  quote: z.string().nullable(),
  start: z.number().int().nullable(),
  end: z.number().int().nullable(),
  message_id: z.uuid().nullable(),
  conversation_id: z.uuid().nullable(),
  said_at: z.iso.datetime(),
  valid_from: z.iso.datetime().nullable(),
  valid_to: z.iso.datetime().nullable(),
  recorded_at: z.iso.datetime(),
  decided_at: z.iso.datetime().nullable(),
});
export type Fact = z.infer<typeof Fact>;

export const FactPath = z.object({ factId: z.uuid().toLowerCase() });

/** Forgotten with a fact is what says the same elsewhere, unless `repeats` is false: then it is known from there still. */
export const ForgetFact = z.object({ repeats: z.stringbool().meta({ type: "boolean" }).default(true) });
export type ForgetFact = z.infer<typeof ForgetFact>;

export const ListFacts = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(200),
  cursor: z.string().max(300).optional(),
  status: FactStatus.optional(),
  message_id: z.uuid().toLowerCase().optional(),
});

/** A decision on a fact, or its right value (years are a number), which confirms it. */
export const DecideFact = z
  .strictObject({
    status: z.enum(["confirmed", "rejected"]).optional(),
    value: z.union([words(80, "Write what is right."), z.number().min(0).max(80)]).optional(),
  })
  .refine(({ status, value }) => status !== undefined || value !== undefined, "Send a status or a value.")
  .refine(({ status, value }) => status !== "rejected" || value === undefined, {
    message: "What is rejected has no value.",
    path: ["value"],
  });
export type DecideFact = z.infer<typeof DecideFact>;

/** Decisions on many facts at once: all of them, or none. */
export const DecideFacts = z.strictObject({
  confirmed: z.array(z.uuid().toLowerCase()).max(500).default([]),
  rejected: z.array(z.uuid().toLowerCase()).max(500).default([]),
});
export type DecideFacts = z.infer<typeof DecideFacts>;
