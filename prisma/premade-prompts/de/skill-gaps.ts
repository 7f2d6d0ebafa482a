import type { Words } from "../premade-prompt";

export const skillGaps: Words = {
  "skill-gap-for-a-role": {
    title: "Was fehlt mir für diese Rolle?",
    description: "Vergleich, was du kannst, mit dem, was eine Rolle verlangt, und sieh, was zuerst dran ist.",
    template: `Welche Fähigkeiten fehlen mir für diese Rolle: {{target_role}}, Stufe {{level}}?

Was ich schon kann: {{skills}}
Warum diese Rolle: {{reason}}

Sag mir, was ich schon mitbringe, was fehlt, welche Lücke ich zuerst schließen soll und wie ich zeigen kann, dass ich sie geschlossen habe.`,
    slots: [
      { name: "target_role", label: "Welche Rolle?", placeholder: "Data Engineer" },
      { name: "level", label: "Auf welcher Stufe?", option_words: ["Junior", "Mittel", "Senior"] },
      {
        name: "skills",
        label: "Was kannst du schon?",
        placeholder: "Jeden Tag SQL, etwas Python, Dashboards in Power BI",
        help: "Lass es leer, dann gelten die Fähigkeiten in deinem Profil.",
      },
      {
        name: "reason",
        label: "Warum diese Rolle?",
        placeholder: "Ich baue gern Dinge, auf die sich andere verlassen",
      },
    ],
  },
  "learning-plan": {
    title: "Mach mir einen Lernplan",
    description: "Ein Plan Woche für Woche für eine Fähigkeit, an dessen Ende du etwas zeigen kannst.",
    template: `Bitte mach mir einen Lernplan für diese Fähigkeit: {{skill}}.

Wo ich damit stehe: {{standing}}
Wochen, die ich habe: {{weeks}}
Stunden pro Woche: {{hours}}
Wofür ich sie brauche: {{purpose}}

Ich lerne am besten beim Machen. Gib mir also jede Woche etwas zu bauen oder auszuprobieren und eine Probe, ob ich es wirklich verstanden habe.`,
    slots: [
      { name: "skill", label: "Welche Fähigkeit?", placeholder: "Kubernetes" },
      {
        name: "standing",
        label: "Wo stehst du damit?",
        option_words: [
          "Das ist neu für mich",
          "Die Grundlagen kenne ich",
          "Ich arbeite damit und möchte gut darin werden",
        ],
      },
      { name: "weeks", label: "Für wie viele Wochen?" },
      { name: "hours", label: "Stunden pro Woche" },
      {
        name: "purpose",
        label: "Wofür brauchst du sie?",
        placeholder: "Ins Plattform-Team wechseln",
      },
    ],
  },
  "match-a-job-advert": {
    title: "Passe ich zu dieser Anzeige?",
    description:
      "Füg eine Stellenanzeige ein und sieh, was du abdeckst, was nicht und ob du dich bewerben solltest.",
    template: `Passe ich zu dieser Stellenanzeige, und soll ich mich bewerben?

Was ich mitbrächte: {{strengths}}

Hier ist die Anzeige:

{{advert}}`,
    slots: [
      {
        name: "advert",
        label: "Die Stellenanzeige",
        placeholder: "Füg den ganzen Text ein, mit den Anforderungen",
      },
      {
        name: "strengths",
        label: "Was brächtest du mit?",
        placeholder: "Sechs Jahre Java, zwei davon als Leiterin eines Teams von dreien",
        help: "Lass es leer, dann gelten dein Profil und frühere Gespräche.",
      },
    ],
  },
};
