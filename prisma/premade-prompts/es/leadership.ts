import type { Words } from "../premade-prompt";

export const leadership: Words = {
  "new-manager-first-90-days": {
    title: "Mis primeros 90 días al frente de un equipo",
    description:
      "Empieza a dirigir con un plan para escuchar, acordar y lograr los primeros pequeños avances.",
    template: `Voy a dirigir un equipo por primera vez y quiero un plan para mis primeros 90 días.

El equipo: {{team}}
Cómo he llegado hasta aquí: {{background}}
Lo que más me preocupa: {{worry}}

Dime qué hacer y en qué orden, qué dejar de hacer y cómo hablar con el equipo la primera semana.`,
    slots: [
      {
        name: "team",
        label: "¿Cómo es el equipo?",
        placeholder: "Seis agentes de soporte, dos mayores que yo",
      },
      {
        name: "background",
        label: "¿Cómo has llegado hasta aquí?",
        option_words: [
          "Me ascendieron desde dentro del equipo",
          "Vengo de otro equipo",
          "Vengo de fuera de la empresa",
        ],
      },
      {
        name: "worry",
        label: "¿Qué es lo que más te preocupa?",
        placeholder: "Dirigir a quienes eran mis compañeros",
      },
    ],
  },
  "lead-people-or-stay-expert": {
    title: "¿Dirigir personas o seguir como especialista?",
    description: "Descubre qué tipo de influencia va contigo antes de comprometerte con una.",
    template: `Me pregunto si debería dirigir personas o seguir como especialista en lo mío.

Mi puesto hoy: {{current_role}}
Lo que me atrae de dirigir: {{pull}}
Lo que me frena: {{doubt}}

Ayúdame a ver cómo sería de verdad cada opción, qué debería preguntarme y cómo probar a liderar sin tener el cargo.`,
    slots: [
      {
        name: "current_role",
        label: "¿Cuál es tu puesto hoy?",
        placeholder: "Analista de datos sénior",
      },
      {
        name: "pull",
        label: "¿Qué te atrae de dirigir?",
        placeholder: "Me gusta ver crecer a los demás",
      },
      {
        name: "doubt",
        label: "¿Qué te frena?",
        placeholder: "Echaría de menos el trabajo en sí",
      },
    ],
  },
  "grow-to-the-next-level": {
    title: "Ganarme el siguiente nivel",
    description: "Descubre qué se le confía al siguiente nivel y reúne las pruebas para un ascenso.",
    template: `Quiero ascender al siguiente nivel y defenderlo con buenos argumentos.

Mi puesto: {{current_role}}
El nivel al que aspiro: {{level}}
Lo que ya hago más allá de mi puesto: {{beyond}}
Lo que me han dicho que falta: {{feedback}}

Enséñame qué se le confía a ese nivel, dónde flojean mis pruebas y cómo acordar un plan con mi responsable.`,
    slots: [
      { name: "current_role", label: "¿Cuál es tu puesto?", placeholder: "Ingeniera mecánica" },
      {
        name: "level",
        label: "¿A qué nivel aspiras?",
        option_words: ["júnior", "medio", "sénior"],
      },
      {
        name: "beyond",
        label: "¿Qué haces ya más allá de tu puesto?",
        placeholder: "Reviso los planos de dos compañeros con menos experiencia",
      },
      {
        name: "feedback",
        label: "¿Qué te han dicho que falta?",
        placeholder: "Más visibilidad fuera del equipo",
      },
    ],
  },
};
