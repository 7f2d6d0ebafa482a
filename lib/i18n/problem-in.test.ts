import { describe, expect, test } from "vitest";
import { problemIn } from "@/lib/i18n/problem-in";

describe("a refusal in another language", () => {
  test("is the catalogue's sentence, and English is as the code says it", () => {
    expect(problemIn("de", "Sign in first.")).toBe("Melde dich zuerst an.");
    expect(problemIn("es", "Sign in first.")).toBe("Inicia sesión primero.");
    expect(problemIn("en", "Sign in first.")).toBe("Sign in first.");
  });

  test("keeps what the code put into it, and writes numbers and days as they are written there", () => {
    expect(problemIn("de", "There are two blanks named {0} $& $1.")).toBe(
      "Es gibt zwei Platzhalter namens {0} $& $1.",
    );
    expect(problemIn("de", "Say what {{role}} asks for.")).toBe("Sag, wonach {{role}} fragt.");
    expect(problemIn("es", "Salary? From 10 to 20.")).toBe("Salary? De 10 a 20.");
    const tooLong = "A message can be at most 200000 characters: send it in parts.";
    expect(problemIn("de", tooLong)).toContain("höchstens 200.000 Zeichen");
    const spent = "This month’s budget for replies is used up. It renews on 1 December, 00:00 UTC.";
    expect(problemIn("de", spent)).toContain("am 1. Dezember, 00:00 UTC.");
    expect(problemIn("es", spent)).toContain("el 1 de diciembre, a las 00:00 UTC.");
    const moved =
      "Version 3 is to go live at 2026-12-01T08:30:00.000Z: look at it before you set another time.";
    expect(problemIn("de", moved)).toContain("am 1. Dezember 2026 um 08:30 UTC");
  });

  test("translates a sentence that stands inside of another", () => {
    expect(problemIn("de", "Prompt 2: Say what {{role}} asks for.")).toBe(
      "Vorlage 2: Sag, wonach {{role}} fragt.",
    );
    const spent = "Today’s budget for replies is used up. It renews on 2 March, 00:00 UTC.";
    expect(problemIn("es", `${spent} Your message is kept.`)).toBe(
      "El presupuesto de hoy para respuestas se ha agotado. Se renueva el 2 de marzo, a las 00:00 UTC. Tu mensaje se conserva.",
    );
  });

  test("leaves what no catalogue has as it is", () => {
    for (const sentence of ["", "Nobody ever said this.", "toString", "constructor", "x".repeat(100_000)]) {
      expect(problemIn("de", sentence)).toBe(sentence);
    }
  });

  test("takes no longer for what was made to be slow", () => {
    const startedAt = performance.now();
    problemIn("de", `${"From to ".repeat(600)}`);
    problemIn("de", `${" Your message is kept.".repeat(220)}`);
    problemIn("de", `${" At most ".repeat(500)}.`);
    expect(performance.now() - startedAt).toBeLessThan(200);
  });
});
