"use client";
import { useRouter } from "next/navigation";
import { startTransition, useState } from "react";
import type { Fact, Profile } from "@/lib/users/contract";
import { KnownFacts } from "./known-facts";
import { OpenQuestions } from "./open-questions";
import { ProfileForm } from "./profile-form";
import { ToReview } from "./to-review";

interface Given {
  profile: Profile;
  known: Fact[];
  questions: { standing: Fact; contender: Fact }[];
  toReview: Fact[];
}

/** The profile and where it comes from: what waits for the person first, then what they can write, then every source. */
export function KnownProfile({ profile, known, questions, toReview }: Given) {
  const router = useRouter();
  const [done, setDone] = useState("");
  const [version, setVersion] = useState(0);
  const [isDirty, setDirty] = useState(false);
  const onDone = (said: string) => {
    setDone(said);
    startTransition(() => {
      router.refresh();
      // The form begins anew with what was decided, unless somebody is writing in it.
      if (!isDirty) setVersion((now) => now + 1);
    });
  };
  return (
    <div className="flex flex-col gap-12">
      {questions.length > 0 ? <OpenQuestions questions={questions} onDone={onDone} /> : null}
      {toReview.length > 0 ? <ToReview facts={toReview} onDone={onDone} /> : null}
      <ProfileForm key={version} profile={profile} onDirty={setDirty} onSaved={() => router.refresh()} />
      <KnownFacts known={known} onDone={onDone} />
      <p role="status" className="sr-only">
        {done}
      </p>
    </div>
  );
}
