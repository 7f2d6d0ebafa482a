import type { Words } from "../premade-prompt";

export const firstJob: Words = {
  "find-my-first-job": {
    title: "Meine erste Stelle finden",
    description:
      "Von Schule, Ausbildung oder Studium zum ersten Vertrag, eine machbare Woche nach der anderen.",
    template: `Ich suche meine erste Stelle und möchte einen Plan, der funktioniert.

Was ich gelernt oder studiert habe: {{studies}}
Was für eine Stelle ich möchte: {{target_role}}
Was ich bisher gemacht habe: {{experience}}
Stunden pro Woche, die ich für die Suche habe: {{hours}}

Sag mir, auf welche Stellen ich zielen soll, wie ich ohne jahrelange Erfahrung überzeuge und was ich jede Woche tun soll.`,
    slots: [
      {
        name: "studies",
        label: "Was hast du gelernt oder studiert?",
        placeholder: "Betriebswirtschaft, diesen Sommer abgeschlossen",
      },
      {
        name: "target_role",
        label: "Was für eine Stelle möchtest du?",
        placeholder: "Irgendetwas im Marketing",
      },
      {
        name: "experience",
        label: "Was hast du bisher gemacht?",
        placeholder: "Ein Projekt im Studium, am Wochenende im Café, Kassenwart im Sportverein",
        help: "Nebenjobs, Projekte und Vereine zählen mit.",
      },
      { name: "hours", label: "Stunden pro Woche für die Suche" },
    ],
  },
  "prove-it-without-experience": {
    title: "Ohne Erfahrung zeigen, was ich kann",
    description: "Such dir ein kleines Projekt aus, das mehr beweist als eine Zeile im Lebenslauf.",
    template: `In dem Bereich, in den ich möchte, habe ich noch keine Berufserfahrung. Ich muss zeigen, dass ich die Arbeit kann.

Die Stelle, die ich möchte: {{target_role}}
Was ich schon kann: {{skills}}
Wochenenden, die ich investieren kann: {{weekends}}

Schlag mir Projekte oder andere Belege vor, die ein Arbeitgeber ernst nimmt, und hilf mir, eines auszuwählen.`,
    slots: [
      {
        name: "target_role",
        label: "Welche Stelle möchtest du?",
        placeholder: "Datenanalystin auf Einstiegsniveau",
      },
      {
        name: "skills",
        label: "Was kannst du schon?",
        placeholder: "Tabellenkalkulation, etwas SQL aus einem Onlinekurs",
      },
      { name: "weekends", label: "Wochenenden, die du investieren kannst" },
    ],
  },
};
