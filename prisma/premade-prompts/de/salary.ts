import type { Words } from "../premade-prompt";

export const salary: Words = {
  "negotiate-an-offer": {
    title: "Ein Angebot verhandeln",
    description:
      "Überleg dir vorher, was du willst, wie du es sagst und was du antwortest, wenn man abwehrt.",
    template: `Ich möchte über ein Stellenangebot verhandeln und mir zurechtlegen, was ich sage.

Die Stelle: {{target_role}}
Was man mir bietet: {{offer}}
Was ich stattdessen möchte: {{wish}}
Welche anderen Möglichkeiten ich habe: {{alternatives}}
Wobei mir nicht wohl ist: {{worry}}

Gib mir einen Plan, Sätze für das Gespräch und Antworten auf die Einwände, mit denen ich rechnen muss.`,
    slots: [
      { name: "target_role", label: "Welche Stelle?", placeholder: "Bilanzbuchhalterin" },
      {
        name: "offer",
        label: "Was bietet man dir?",
        placeholder: "Grundgehalt, Bonus, Urlaub, Beginn, Arbeitszeit",
      },
      {
        name: "wish",
        label: "Was möchtest du stattdessen?",
        placeholder: "Mehr Grundgehalt und einen Tag pro Woche von zu Hause",
      },
      {
        name: "alternatives",
        label: "Welche anderen Möglichkeiten hast du?",
        placeholder: "Ich könnte bleiben, wo ich bin",
      },
      {
        name: "worry",
        label: "Wobei ist dir nicht wohl?",
        placeholder: "Dass sie das Angebot zurückziehen",
      },
    ],
  },
  "ask-for-a-raise": {
    title: "Um mehr Gehalt bitten",
    description:
      "Sammle gute Gründe, wähl den Moment und geh mit Sätzen hinein, die sich wie deine eigenen anfühlen.",
    template: `Ich möchte um mehr Gehalt bitten und das Gespräch vorbereiten.

Meine Rolle: {{current_role}}
Was sich geändert hat, seit mein Gehalt festgelegt wurde: {{changes}}
Was ich erreicht habe: {{achievements}}
Wann ich es ansprechen könnte: {{moment}}

Hilf mir, es gut zu begründen, sag mir, was daran schwach ist, und gib mir die ersten Sätze.`,
    slots: [
      { name: "current_role", label: "Was ist deine Rolle?", placeholder: "Teamleiter im Kundendienst" },
      {
        name: "achievements",
        label: "Was hast du erreicht?",
        placeholder:
          "Ein zweites Team übernommen; seit ich die Übergabe geändert habe, gibt es weniger Beschwerden",
      },
      {
        name: "changes",
        label: "Was hat sich geändert, seit dein Gehalt festgelegt wurde?",
        placeholder: "Zwei Leute mehr, die Wochenendplanung",
      },
      {
        name: "moment",
        label: "Wann könntest du es ansprechen?",
        placeholder: "Jahresgespräch in drei Wochen",
      },
    ],
  },
  "compare-job-offers": {
    title: "Stellenangebote vergleichen",
    description: "Leg Angebote nebeneinander: das Gehalt und alles, was man am Gehalt nicht sieht.",
    template: `Ich habe mehrere Stellenangebote und muss sie vergleichen.

Das erste Angebot: {{first_offer}}
Das zweite Angebot: {{second_offer}}
Was ich von meiner nächsten Stelle brauche: {{needs}}
Antworten muss ich bis: {{deadline}}

Hilf mir, die Angebote zu vergleichen, und sag mir, was ich vor der Entscheidung herausfinden soll und wie ich um Zeit bitte, wenn ich sie brauche.`,
    slots: [
      {
        name: "first_offer",
        label: "Das erste Angebot",
        placeholder: "Aufgabe, Gehalt, Ort, Arbeitszeit, Leute",
      },
      {
        name: "second_offer",
        label: "Das zweite Angebot",
        placeholder: "Aufgabe, Gehalt, Ort, Arbeitszeit, Leute",
      },
      {
        name: "needs",
        label: "Was brauchst du von deiner nächsten Stelle?",
        placeholder: "Von jemandem lernen, der besser ist als ich",
      },
      { name: "deadline", label: "Bis wann musst du antworten?", placeholder: "Freitag" },
    ],
  },
};
