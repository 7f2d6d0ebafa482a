import type { Words } from "../premade-prompt";

export const transitions: Words = {
  "change-field": {
    title: "In einen anderen Bereich wechseln",
    description:
      "Finde heraus, was sich mitnehmen lässt, was wirklich neu ist und welche Brücke in Schritten hinüberführt.",
    template: `Ich möchte den Bereich wechseln und brauche einen realistischen Weg hinüber.

Woher ich komme: {{from_role}}
Wohin ich möchte: {{target_role}}
Warum: {{reason}}
Was ich nicht aufgeben kann: {{limits}}

Sag mir, was ich mitnehmen kann, was wirklich neu ist, welche Rollen als Brücke dienen könnten und was in den nächsten drei Monaten zu tun ist.`,
    slots: [
      { name: "from_role", label: "Woher kommst du?", placeholder: "Lehrer an einer Realschule" },
      { name: "target_role", label: "Wohin möchtest du?", placeholder: "Lerninhalte gestalten" },
      {
        name: "reason",
        label: "Warum?",
        placeholder: "Unterricht entwerfe ich lieber, als vor der Klasse zu stehen",
      },
      {
        name: "limits",
        label: "Was kannst du nicht aufgeben?",
        placeholder: "Ein regelmäßiges Einkommen, die Schulferien",
      },
    ],
  },
  "return-after-a-break": {
    title: "Nach einer Pause zurückkehren",
    description:
      "Komm nach einer Auszeit zurück, mit einer ruhigen Erklärung und einem Plan für die ersten Wochen.",
    template: `Ich möchte nach einer Pause gut in den Beruf zurückkommen.

Was ich vorher gemacht habe: {{previous_role}}
Wie lange ich weg war: {{away}}
Wofür die Pause war: {{cause}}
Was ich jetzt möchte: {{target_role}}

Hilf mir, die Pause in zwei Sätzen zu erklären, aufzufrischen, was verblasst ist, und den Weg zurück zu planen.`,
    slots: [
      {
        name: "previous_role",
        label: "Was hast du vorher gemacht?",
        placeholder: "Marketingleiterin",
      },
      { name: "away", label: "Wie lange warst du weg?", placeholder: "Drei Jahre" },
      {
        name: "cause",
        label: "Wofür war die Pause?",
        placeholder: "Ich war für meine Kinder da",
        help: "Nur wenn du es sagen möchtest.",
      },
      {
        name: "target_role",
        label: "Was möchtest du jetzt?",
        placeholder: "Denselben Bereich, zuerst in Teilzeit",
      },
    ],
  },
};
