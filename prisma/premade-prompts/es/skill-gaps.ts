import type { Words } from "../premade-prompt";

export const skillGaps: Words = {
  "skill-gap-for-a-role": {
    title: "¿Qué me falta para este puesto?",
    description: "Compara lo que sabes hacer con lo que pide un puesto y descubre por dónde empezar.",
    template: `¿Qué habilidades me faltan para este puesto: {{target_role}}, nivel {{level}}?

Lo que ya sé hacer: {{skills}}
Por qué este puesto: {{reason}}

Dime qué tengo ya, qué falta, qué carencia cubrir primero y cómo demostrar que la he cubierto.`,
    slots: [
      { name: "target_role", label: "¿Qué puesto?", placeholder: "Ingeniera de datos" },
      { name: "level", label: "¿De qué nivel?", option_words: ["júnior", "medio", "sénior"] },
      {
        name: "skills",
        label: "¿Qué sabes hacer ya?",
        placeholder: "SQL a diario, algo de Python, cuadros de mando en Power BI",
        help: "Déjalo vacío para usar las habilidades de tu perfil.",
      },
      {
        name: "reason",
        label: "¿Por qué este puesto?",
        placeholder: "Me gusta construir cosas en las que otros confían",
      },
    ],
  },
  "learning-plan": {
    title: "Hazme un plan de aprendizaje",
    description: "Un plan semana a semana para una habilidad, que termina en algo que puedes enseñar.",
    template: `Hazme un plan de aprendizaje para esta habilidad: {{skill}}.

Mi punto de partida: {{standing}}
Semanas que tengo: {{weeks}}
Horas a la semana: {{hours}}
Para qué la quiero: {{purpose}}

Como mejor aprendo es haciendo, así que dame cada semana algo que construir o probar y una manera de comprobar que de verdad lo he entendido.`,
    slots: [
      { name: "skill", label: "¿Qué habilidad?", placeholder: "Kubernetes" },
      {
        name: "standing",
        label: "¿De dónde partes?",
        option_words: ["es nuevo para mí", "conozco lo básico", "lo uso, pero quiero dominarlo"],
      },
      { name: "weeks", label: "¿Durante cuántas semanas?" },
      { name: "hours", label: "Horas a la semana" },
      {
        name: "purpose",
        label: "¿Para qué la quieres?",
        placeholder: "Pasar al equipo de plataforma",
      },
    ],
  },
  "match-a-job-advert": {
    title: "¿Encajo en esta oferta de empleo?",
    description: "Pega un anuncio y mira qué cumples, qué no y si conviene presentarte.",
    template: `¿Encajo en esta oferta de empleo? ¿Debería presentarme?

Lo que yo aportaría: {{strengths}}

Este es el anuncio:

{{advert}}`,
    slots: [
      {
        name: "advert",
        label: "La oferta de empleo",
        placeholder: "Pega el texto completo, con los requisitos",
      },
      {
        name: "strengths",
        label: "¿Qué aportarías?",
        placeholder: "Seis años de Java, dos de ellos al frente de un equipo de tres",
        help: "Déjalo vacío para usar tu perfil y conversaciones anteriores.",
      },
    ],
  },
};
