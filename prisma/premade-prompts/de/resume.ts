import type { Words } from "../premade-prompt";

export const resume: Words = {
  "review-my-resume": {
    title: "Meinen Lebenslauf prüfen",
    description:
      "Füg deinen Lebenslauf ein und bekomm Zeile für Zeile die Änderungen, die am meisten bringen.",
    template: `Bitte prüf meinen Lebenslauf so, wie es eine anspruchsvolle Personalerin täte.

Die Stelle, auf die ich mich bewerbe: {{target_role}}
Was mir Sorgen macht: {{worry}}

Hier ist mein Lebenslauf:

{{resume}}`,
    slots: [
      {
        name: "resume",
        label: "Dein Lebenslauf",
        placeholder: "Füg den Text ein, die Gestaltung spielt keine Rolle",
        help: "Lass Adresse und Telefonnummer weg: Sie werden nicht gebraucht.",
      },
      { name: "target_role", label: "Für welche Stelle ist er?", placeholder: "Produktmanagerin" },
      {
        name: "worry",
        label: "Was macht dir Sorgen?",
        placeholder: "Eine Lücke von einem Jahr, viele kurze Stellen",
      },
    ],
  },
  "rewrite-resume-bullets": {
    title: "Meine Stichpunkte stärker machen",
    description:
      "Mach aus Aufgaben Ergebnisse: deine eigenen Zeilen, so umgeschrieben, dass man sieht, was sich geändert hat.",
    template: `Bitte schreib diese Stichpunkte aus meinem Lebenslauf so um, dass man sieht, was ich getan habe und was dabei herausgekommen ist.

Die Stelle, zu der sie passen sollen: {{target_role}}

Meine Stichpunkte:

{{bullets}}`,
    slots: [
      {
        name: "bullets",
        label: "Deine Stichpunkte",
        placeholder: "Zuständig für die Monatsberichte\nBeim Umstieg auf das neue System geholfen",
        help: "Am besten einer pro Zeile.",
      },
      {
        name: "target_role",
        label: "Zu welcher Stelle sollen sie passen?",
        placeholder: "Finanzanalyst",
      },
    ],
  },
  "write-a-profile-summary": {
    title: "Die Zusammenfassung ganz oben schreiben",
    description: "Drei Sätze für den Anfang von Lebenslauf oder Profil, die nach dir klingen.",
    template: `Hilf mir, die Zusammenfassung zu schreiben, die ganz oben steht: {{place}}.

Wer ich bin: {{who}}
Die Stelle, die ich möchte: {{target_role}}
Worauf ich am meisten stolz bin: {{proud}}

Sie soll nach einem Menschen klingen, höchstens vier Sätze haben und nichts behaupten, was ich nicht belegen kann.`,
    slots: [
      {
        name: "place",
        label: "Wo soll sie stehen?",
        option_words: ["im Lebenslauf", "im LinkedIn-Profil", "auf meiner Website"],
      },
      {
        name: "who",
        label: "Wer bist du im Beruf?",
        placeholder: "Pflegefachmann mit acht Jahren auf chirurgischen Stationen",
      },
      { name: "target_role", label: "Welche Stelle möchtest du?", placeholder: "Praxisanleiter" },
      {
        name: "proud",
        label: "Worauf bist du am meisten stolz?",
        placeholder:
          "Ich habe die Einarbeitung der Neuen aufgebaut, und jetzt fragen Leute, ob sie zu uns auf die Station können",
      },
    ],
  },
  "cover-letter": {
    title: "Ein Anschreiben entwerfen",
    description:
      "Ein kurzer Brief, der sagt, warum du, warum dort und warum jetzt – mit dem, was du wirklich getan hast.",
    template: `Hilf mir, ein Anschreiben für diese Stelle zu entwerfen: {{target_role}}.

Die Organisation: {{organisation}}
Warum ich die Stelle möchte: {{reason}}
Welche Erfahrung am besten passt: {{evidence}}

Bleib unter einer Seite, sei konkret und verzichte auf Floskeln.`,
    slots: [
      { name: "target_role", label: "Für welche Stelle?", placeholder: "Referentin für Wohnungspolitik" },
      {
        name: "organisation",
        label: "Bei welcher Organisation?",
        placeholder: "Das Wohnungsamt der Stadt",
      },
      {
        name: "reason",
        label: "Warum möchtest du sie?",
        placeholder:
          "Ich habe erlebt, was schlechte Wohnregeln mit den Familien machen, die ich betreut habe",
      },
      {
        name: "evidence",
        label: "Welche Erfahrung passt am besten?",
        placeholder: "Zwei Jahre Fallarbeit; mit dem Team habe ich den Aufnahmebogen neu geschrieben",
      },
    ],
  },
};
