import type { Words } from "../premade-prompt";

export const networking: Words = {
  "write-to-someone": {
    title: "Jemandem schreiben, den ich nicht kenne",
    description: "Eine kurze Nachricht, auf die auch jemand mit wenig Zeit gern antwortet.",
    template: `Hilf mir, eine kurze Nachricht an jemanden zu schreiben, den ich kaum kenne, und zwar so, dass die Antwort leichtfällt.

Wer es ist: {{person}}
Was ich mir erhoffe: {{aim}}
Was uns verbindet: {{connection}}
Wie ich sie schicke: {{channel}}

Gib mir zwei Fassungen und sag mir, was ich weglassen soll und wie ich nachhake, wenn keine Antwort kommt.`,
    slots: [
      {
        name: "person",
        label: "Wer ist es?",
        placeholder: "Die Logistikleiterin eines Unternehmens, das ich bewundere",
      },
      {
        name: "aim",
        label: "Was erhoffst du dir?",
        option_words: [
          "ein Gespräch über die Arbeit dort",
          "Rat zu meinem nächsten Schritt",
          "eine Empfehlung für eine offene Stelle",
          "in Kontakt zu bleiben",
        ],
      },
      {
        name: "connection",
        label: "Was verbindet euch?",
        placeholder: "Ich habe im Mai einen Vortrag von ihr gehört",
      },
      {
        name: "channel",
        label: "Wie schickst du sie?",
        option_words: ["per E-Mail", "über LinkedIn", "auf anderem Weg"],
      },
    ],
  },
  "build-my-network": {
    title: "Kontakte knüpfen, ohne mich zu verstellen",
    description:
      "Eine kleine Gewohnheit, mit der du Leuten, die du magst, verbunden bleibst, bevor du sie brauchst.",
    template: `Ich möchte mir ein berufliches Netz aufbauen, ohne mich dabei zu verstellen.

Mein Bereich oder meine Rolle: {{current_role}}
Wozu es führen soll: {{goal}}
Was mir unangenehm ist: {{awkward}}
Minuten pro Woche, die ich dafür habe: {{minutes}}

Gib mir eine einfache Gewohnheit für jede Woche, Menschen für den Anfang und Sätze, die ehrlich sind.`,
    slots: [
      {
        name: "current_role",
        label: "Was ist dein Bereich oder deine Rolle?",
        placeholder: "Bauingenieurin, vor allem Brücken",
      },
      {
        name: "goal",
        label: "Wozu soll es führen?",
        placeholder: "Von Stellen zu hören, bevor sie ausgeschrieben sind",
      },
      {
        name: "awkward",
        label: "Was ist dir unangenehm?",
        placeholder: "Small Talk auf Veranstaltungen",
      },
      { name: "minutes", label: "Minuten pro Woche" },
    ],
  },
};
