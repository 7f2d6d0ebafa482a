import type { Words } from "../premade-prompt";

export const workplace: Words = {
  "difficult-conversation": {
    title: "Ein schwieriges Gespräch vorbereiten",
    description: "Sag das Unangenehme klar und arbeite danach weiter gut zusammen.",
    template: `Ich muss bei der Arbeit ein schwieriges Gespräch führen und möchte es vorbereiten.

Mit wem: {{person}}
Worum es geht: {{issue}}
Was ich mir davon wünsche: {{wish}}
Was ich befürchte: {{fear}}

Hilf mir, die andere Seite zu sehen, erste Sätze zu finden und zu wissen, was ich tue, wenn es hitzig wird.`,
    slots: [
      {
        name: "person",
        label: "Mit wem?",
        placeholder: "Mein Chef, eine Kollegin, jemand aus meinem Team",
      },
      {
        name: "issue",
        label: "Worum geht es?",
        placeholder: "Vor dem Kunden stellt er meine Arbeit als seine dar",
      },
      {
        name: "wish",
        label: "Was wünschst du dir davon?",
        placeholder: "Dass mein Name darauf steht und wir miteinander auskommen",
      },
      { name: "fear", label: "Was befürchtest du?", placeholder: "Dass es dadurch schlimmer wird" },
    ],
  },
  "too-much-work": {
    title: "Ich habe zu viel auf dem Tisch",
    description: "Sortier, was deins ist, was warten kann und wozu du Nein sagst, bevor es dich überrollt.",
    template: `Ich habe bei der Arbeit zu viel auf dem Tisch und muss das wieder in den Griff bekommen.

Was auf meinem Tisch liegt:

{{tasks}}

Was meiner Führungskraft am wichtigsten ist: {{priority}}
Wie lange das schon so geht: {{duration}}

Hilf mir beim Sortieren, und sag mir, was ich zurückgeben kann, wie ich das sage und worauf ich bei mir selbst achten soll.`,
    slots: [
      {
        name: "tasks",
        label: "Was liegt auf deinem Tisch?",
        placeholder:
          "Der Monatsbericht\nDie neue Kollegin einarbeiten\nDie Umstellung, für die niemand zuständig ist",
        help: "Am besten eine Sache pro Zeile.",
      },
      {
        name: "priority",
        label: "Was ist deiner Führungskraft am wichtigsten?",
        placeholder: "Die Umstellung, glaube ich",
      },
      { name: "duration", label: "Wie lange geht das schon so?", placeholder: "Seit dem Frühjahr" },
    ],
  },
  "stay-or-leave": {
    title: "Soll ich bleiben oder gehen?",
    description:
      "Unterscheide einen schlechten Monat von einer schlechten Stelle, und geh im Guten, wenn es so weit kommt.",
    template: `Ich frage mich, ob ich in meiner Stelle bleiben oder gehen soll.

Meine Rolle: {{current_role}}
Was gut ist: {{good}}
Was nicht gut ist: {{bad}}
Was ich bisher versucht habe: {{tried}}

Hilf mir herauszufinden, ob sich das bessern lässt, was sich bis wann ändern müsste und wie ich im Guten gehe, wenn nicht.`,
    slots: [
      { name: "current_role", label: "Was ist deine Rolle?", placeholder: "Restaurantleiterin" },
      {
        name: "bad",
        label: "Was ist nicht gut?",
        placeholder: "Kein Mitspracherecht beim Dienstplan, und seit einem Jahr nichts Neues zu lernen",
      },
      { name: "good", label: "Was ist gut?", placeholder: "Die Leute, das Gehalt" },
      {
        name: "tried",
        label: "Was hast du bisher versucht?",
        placeholder: "Ich habe zweimal um einen anderen Dienstplan gebeten",
      },
    ],
  },
};
