import type { Words } from "../premade-prompt";

export const careerPaths: Words = {
  "explore-career-paths": {
    title: "Wohin könnte es von hier aus gehen?",
    description:
      "Realistische nächste Schritte aus deiner jetzigen Arbeit, und wie du jeden mit wenig Aufwand ausprobierst.",
    template: `Ich möchte sehen, wohin meine berufliche Laufbahn {{horizon}} führen könnte.

Meine Arbeit heute: {{current_role}}
Was mir am meisten Freude macht: {{enjoy}}
Was ich lieber hinter mir lassen würde: {{leave}}
Worauf jeder Wechsel Rücksicht nehmen muss: {{limits}}

Zeig mir drei oder vier realistische Wege, was jeder von mir verlangen würde und wie ich ihn ausprobieren kann, bevor ich mich festlege.`,
    slots: [
      {
        name: "current_role",
        label: "Was machst du heute?",
        placeholder: "Backend-Entwicklerin in einem kleinen Logistikunternehmen",
      },
      {
        name: "horizon",
        label: "Wie weit voraus?",
        option_words: ["im nächsten Jahr", "in den nächsten drei Jahren", "in den nächsten zehn Jahren"],
      },
      {
        name: "enjoy",
        label: "Was macht dir am meisten Freude?",
        placeholder: "Verworrene Probleme lösen, anderen etwas beibringen",
      },
      {
        name: "leave",
        label: "Was würdest du lieber hinter dir lassen?",
        placeholder: "Rufbereitschaft, Berichte schreiben",
      },
      {
        name: "limits",
        label: "Worauf muss ein Wechsel Rücksicht nehmen?",
        placeholder: "Kein Umzug, gleiche Arbeitszeit",
      },
    ],
  },
  "plan-towards-a-role": {
    title: "Den Weg zu einer Rolle planen",
    description:
      "Mach aus einer Rolle, die du im Sinn hast, Etappen, mit denen du noch diese Woche beginnst.",
    template: `Ich hätte gern einen Plan, um das zu werden: {{target_role}}.

Meine Arbeit heute: {{current_role}}
So viele Jahre will ich mir geben: {{years}}
Stunden pro Woche, die ich übrig habe: {{hours}}
Was dazwischenkommen könnte: {{obstacles}}

Bitte leg die Etappen der Reihe nach dar, woran ich merke, dass eine erreicht ist, und was ich in der ersten Woche tun soll.`,
    slots: [
      {
        name: "target_role",
        label: "Welche Rolle ist dein Ziel?",
        placeholder: "Leiterin eines Entwicklungsteams",
      },
      {
        name: "current_role",
        label: "Was machst du heute?",
        placeholder: "Erfahrener Entwickler in einem Team von fünf",
      },
      { name: "years", label: "In wie vielen Jahren?" },
      { name: "hours", label: "Stunden pro Woche, die du übrig hast", placeholder: "4" },
      {
        name: "obstacles",
        label: "Was könnte dazwischenkommen?",
        placeholder: "Kleine Kinder, kein Geld für Kurse",
      },
    ],
  },
  "choose-between-two-paths": {
    title: "Zwischen zwei Wegen wählen",
    description:
      "Wäge zwei Richtungen gegen das ab, was dir wirklich wichtig ist, statt eine Münze zu werfen.",
    template: `Ich schwanke zwischen zwei Wegen und möchte die Entscheidung gründlich durchdenken.

Der erste: {{first_path}}
Der zweite: {{second_path}}
Was mir am wichtigsten ist: {{values}}
Mein Bauch sagt: {{gut}}

Hilf mir, beide fair zu vergleichen, sag mir, woran ich nicht gedacht habe, und schlag für jeden eine kleine Probe vor.`,
    slots: [
      {
        name: "first_path",
        label: "Der erste Weg",
        placeholder: "Fachlich bleiben und Staff Engineer werden",
      },
      { name: "second_path", label: "Der zweite Weg", placeholder: "Die Teamleitung übernehmen" },
      {
        name: "values",
        label: "Was ist dir am wichtigsten?",
        placeholder: "Zeit mit der Familie, dazulernen, Sicherheit",
      },
      {
        name: "gut",
        label: "Was sagt dein Bauch?",
        placeholder: "Der zweite, aber mir graut vor den Besprechungen",
      },
    ],
  },
};
