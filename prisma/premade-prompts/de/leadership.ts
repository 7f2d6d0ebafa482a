import type { Words } from "../premade-prompt";

export const leadership: Words = {
  "new-manager-first-90-days": {
    title: "Meine ersten 90 Tage als Führungskraft",
    description:
      "Fang an zu führen: mit einem Plan fürs Zuhören, fürs Vereinbaren und für erste kleine Erfolge.",
    template: `Ich werde zum ersten Mal Führungskraft und möchte einen Plan für meine ersten 90 Tage.

Das Team: {{team}}
Wie ich dazu gekommen bin: {{background}}
Was mir am meisten Sorgen macht: {{worry}}

Sag mir, was ich in welcher Reihenfolge tun soll, womit ich aufhören soll und wie ich in der ersten Woche mit dem Team spreche.`,
    slots: [
      {
        name: "team",
        label: "Wie ist das Team?",
        placeholder: "Sechs Leute im Kundendienst, zwei davon älter als ich",
      },
      {
        name: "background",
        label: "Wie bist du dazu gekommen?",
        option_words: [
          "Ich bin aus dem Team heraus befördert worden",
          "Ich komme aus einem anderen Team",
          "Ich komme von außen",
        ],
      },
      {
        name: "worry",
        label: "Was macht dir am meisten Sorgen?",
        placeholder: "Menschen zu führen, mit denen ich bisher auf einer Stufe war",
      },
    ],
  },
  "lead-people-or-stay-expert": {
    title: "Menschen führen oder Fachkraft bleiben?",
    description: "Finde heraus, welche Art von Einfluss zu dir passt, bevor du dich für eine entscheidest.",
    template: `Ich frage mich, ob ich Menschen führen oder in meinem Fach bleiben soll.

Meine Rolle heute: {{current_role}}
Was mich am Führen reizt: {{pull}}
Was mich zögern lässt: {{doubt}}

Hilf mir zu sehen, wie beides im Alltag wirklich wäre, welche Fragen ich mir stellen sollte und wie ich Führen ohne Titel ausprobieren kann.`,
    slots: [
      {
        name: "current_role",
        label: "Was ist deine Rolle heute?",
        placeholder: "Erfahrene Datenanalystin",
      },
      {
        name: "pull",
        label: "Was reizt dich am Führen?",
        placeholder: "Ich sehe gern, wie andere wachsen",
      },
      {
        name: "doubt",
        label: "Was lässt dich zögern?",
        placeholder: "Die eigentliche Arbeit würde mir fehlen",
      },
    ],
  },
  "grow-to-the-next-level": {
    title: "Mir die nächste Stufe verdienen",
    description: "Was man der nächsten Stufe zutraut, und wie du Belege für eine Beförderung sammelst.",
    template: `Ich möchte auf die nächste Stufe befördert werden und das gut begründen.

Meine Rolle: {{current_role}}
Die Stufe, die ich anstrebe: {{level}}
Was ich schon über meine Rolle hinaus mache: {{beyond}}
Was mir laut Rückmeldung noch fehlt: {{feedback}}

Zeig mir, was man dieser Stufe zutraut, wo meine Belege dünn sind und wie ich mit meiner Führungskraft einen Plan vereinbare.`,
    slots: [
      { name: "current_role", label: "Was ist deine Rolle?", placeholder: "Maschinenbauingenieur" },
      {
        name: "level",
        label: "Welche Stufe strebst du an?",
        option_words: ["Junior", "Mittel", "Senior"],
      },
      {
        name: "beyond",
        label: "Was machst du schon über deine Rolle hinaus?",
        placeholder: "Ich prüfe die Zeichnungen von zwei jüngeren Kollegen",
      },
      {
        name: "feedback",
        label: "Was fehlt dir laut Rückmeldung noch?",
        placeholder: "Mehr Sichtbarkeit außerhalb des Teams",
      },
    ],
  },
};
