import type { Words } from "../premade-prompt";

export const salary: Words = {
  "negotiate-an-offer": {
    title: "Negociar una oferta",
    description: "Prepara qué pedir, cómo decirlo y qué responder cuando pongan objeciones.",
    template: `Quiero negociar una oferta de trabajo y preparar lo que voy a decir.

El puesto: {{target_role}}
Lo que me ofrecen: {{offer}}
Lo que me gustaría en su lugar: {{wish}}
Otras opciones que tengo: {{alternatives}}
Lo que me inquieta: {{worry}}

Dame un plan, las palabras para la conversación y respuestas a las objeciones que debo esperar.`,
    slots: [
      { name: "target_role", label: "¿Qué puesto?", placeholder: "Contable sénior" },
      {
        name: "offer",
        label: "¿Qué te ofrecen?",
        placeholder: "Salario base, incentivos, vacaciones, fecha de inicio, horario",
      },
      {
        name: "wish",
        label: "¿Qué te gustaría en su lugar?",
        placeholder: "Más salario base y un día a la semana desde casa",
      },
      {
        name: "alternatives",
        label: "¿Qué otras opciones tienes?",
        placeholder: "Podría quedarme donde estoy",
      },
      {
        name: "worry",
        label: "¿Qué te inquieta?",
        placeholder: "Que retiren la oferta",
      },
    ],
  },
  "ask-for-a-raise": {
    title: "Pedir un aumento",
    description: "Reúne los argumentos, elige el momento y entra con palabras que sientas tuyas.",
    template: `Quiero pedir un aumento y preparar la conversación.

Mi puesto: {{current_role}}
Lo que ha cambiado desde que se fijó mi sueldo: {{changes}}
Lo que he conseguido: {{achievements}}
Cuándo podría plantearlo: {{moment}}

Ayúdame a armar los argumentos, dime cuál es su punto débil y dame las primeras frases.`,
    slots: [
      {
        name: "current_role",
        label: "¿Cuál es tu puesto?",
        placeholder: "Responsable de un equipo de atención al cliente",
      },
      {
        name: "achievements",
        label: "¿Qué has conseguido?",
        placeholder: "Asumí un segundo equipo; bajaron las quejas desde que cambié el relevo",
      },
      {
        name: "changes",
        label: "¿Qué ha cambiado desde que se fijó tu sueldo?",
        placeholder: "Dos personas más, planificar los fines de semana",
      },
      {
        name: "moment",
        label: "¿Cuándo podrías plantearlo?",
        placeholder: "En la evaluación anual, dentro de tres semanas",
      },
    ],
  },
  "compare-job-offers": {
    title: "Comparar ofertas de trabajo",
    description: "Pon las ofertas una al lado de otra: el sueldo y todo lo que el sueldo no muestra.",
    template: `Tengo más de una oferta de trabajo y necesito compararlas.

La primera oferta: {{first_offer}}
La segunda oferta: {{second_offer}}
Lo que necesito de mi próximo trabajo: {{needs}}
Tengo que responder antes de: {{deadline}}

Ayúdame a comparar las ofertas, dime qué averiguar antes de decidir y cómo pedir tiempo si lo necesito.`,
    slots: [
      {
        name: "first_offer",
        label: "La primera oferta",
        placeholder: "Puesto, sueldo, lugar, horario, gente",
      },
      {
        name: "second_offer",
        label: "La segunda oferta",
        placeholder: "Puesto, sueldo, lugar, horario, gente",
      },
      {
        name: "needs",
        label: "¿Qué necesitas de tu próximo trabajo?",
        placeholder: "Aprender de alguien mejor que yo",
      },
      { name: "deadline", label: "¿Cuándo tienes que responder?", placeholder: "El viernes" },
    ],
  },
};
