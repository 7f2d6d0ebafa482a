import type { Words } from "../premade-prompt";

const LEVELS = ["Junior", "Mittel", "Senior"];

export const interview: Words = {
  "interview-plan": {
    title: "Bereite mich auf ein Gespräch vor",
    description: "Welche Themen kommen, was du dazu sagst und was bis dahin an jedem Tag zu tun ist.",
    template: `Bitte bereite mich auf ein Vorstellungsgespräch vor: {{target_role}}, Stufe {{level}}.

Tage bis dahin: {{days}}
Die Art von Arbeitgeber: {{employer}}
Was mich am nervösesten macht: {{nervous}}

Sag mir, welche Themen kommen werden, hilf mir, die passenden Geschichten aus meiner eigenen Erfahrung zu finden, und mach mir einen Plan für die Tage, die bleiben.`,
    slots: [
      { name: "target_role", label: "Für welche Stelle?", placeholder: "Projektleiterin" },
      { name: "level", label: "Auf welcher Stufe?", option_words: LEVELS },
      { name: "days", label: "Tage bis dahin" },
      {
        name: "employer",
        label: "Was für ein Arbeitgeber?",
        placeholder: "Ein Klinikverbund, ein Start-up mit 20 Leuten",
      },
      {
        name: "nervous",
        label: "Was macht dich am nervösesten?",
        placeholder: "Fragen nach Konflikten",
      },
    ],
  },
  "star-stories": {
    title: "Meine STAR-Geschichten formen",
    description: "Mach aus etwas Erlebtem eine Geschichte von zwei Minuten, die auf viele Fragen passt.",
    template: `Hilf mir, aus dieser Erfahrung eine STAR-Geschichte für Vorstellungsgespräche zu machen.

Die Stelle, auf die ich mich vorbereite: {{target_role}}
Die Frage, auf die sie antworten soll: {{interview_question}}

Was passiert ist:

{{story}}`,
    slots: [
      {
        name: "story",
        label: "Was ist passiert?",
        placeholder: "Unser größter Kunde wollte gehen, da habe ich …",
        help: "Grobe Notizen genügen.",
      },
      {
        name: "interview_question",
        label: "Auf welche Frage soll sie antworten?",
        placeholder: "Erzählen Sie von einer Situation, in der Sie anderer Meinung waren als Ihr Chef",
      },
      {
        name: "target_role",
        label: "Auf welche Stelle bereitest du dich vor?",
        placeholder: "Kundenbetreuer",
      },
    ],
  },
  "mock-interview": {
    title: "Führ ein Probegespräch mit mir",
    description:
      "Ein Vorstellungsgespräch zum Üben, Frage für Frage, mit offener Rückmeldung zu jeder Antwort.",
    template: `Bitte führ mit mir ein Probegespräch für diese Stelle: {{target_role}}, Stufe {{level}}.

Üben möchte ich: {{focus}}

Stell immer nur eine Frage, warte auf meine Antwort, gib mir offen Rückmeldung und stell dann die nächste.`,
    slots: [
      { name: "target_role", label: "Für welche Stelle?", placeholder: "UX-Designer" },
      { name: "level", label: "Auf welcher Stufe?", option_words: LEVELS },
      {
        name: "focus",
        label: "Was möchtest du üben?",
        option_words: ["Fragen zu meinem Verhalten", "Fachfragen", "eine Mischung aus beidem"],
      },
    ],
  },
  "tell-me-about-yourself": {
    title: "„Erzählen Sie etwas über sich“ beantworten",
    description:
      "Neunzig Sekunden, die von dem, was du gemacht hast, dahin führen, warum du in diesem Raum sitzt.",
    template: `Hilf mir, im Vorstellungsgespräch auf „Erzählen Sie etwas über sich“ zu antworten. Die Stelle: {{target_role}}.

Mein Weg bisher: {{path}}
Was in Erinnerung bleiben soll: {{remember}}

Ich habe etwa neunzig Sekunden und will nicht meinen Lebenslauf aufsagen.`,
    slots: [
      { name: "target_role", label: "Für welche Stelle?", placeholder: "Betriebsleiterin" },
      {
        name: "path",
        label: "Dein Weg bisher",
        placeholder: "Im Lager angefangen, die Nachtschicht geleitet, jetzt plane ich die Touren der Region",
      },
      {
        name: "remember",
        label: "Was soll in Erinnerung bleiben?",
        placeholder: "Ich bringe Ruhe in chaotische Abläufe",
      },
    ],
  },
};
