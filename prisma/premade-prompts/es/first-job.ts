import type { Words } from "../premade-prompt";

export const firstJob: Words = {
  "find-my-first-job": {
    title: "Encontrar mi primer empleo",
    description: "De terminar los estudios al primer contrato, semana a semana y paso a paso.",
    template: `Busco mi primer empleo y quiero un plan que funcione.

Lo que he estudiado: {{studies}}
El tipo de empleo que quiero: {{target_role}}
Lo que he hecho hasta ahora: {{experience}}
Horas a la semana que puedo dedicar a la búsqueda: {{hours}}

Dime a qué puestos apuntar, cómo resultar creíble sin años de experiencia y qué hacer cada semana.`,
    slots: [
      {
        name: "studies",
        label: "¿Qué has estudiado?",
        placeholder: "Administración de empresas, terminé este verano",
      },
      {
        name: "target_role",
        label: "¿Qué tipo de empleo quieres?",
        placeholder: "Algo en marketing",
      },
      {
        name: "experience",
        label: "¿Qué has hecho hasta ahora?",
        placeholder:
          "Un proyecto de la carrera, fines de semana en una cafetería, tesorera de un club deportivo",
        help: "Cuentan los trabajos sueltos, los proyectos y las asociaciones.",
      },
      { name: "hours", label: "Horas a la semana para la búsqueda" },
    ],
  },
  "prove-it-without-experience": {
    title: "Demostrar lo que sé hacer sin experiencia",
    description: "Elige un pequeño proyecto que demuestre más que una línea del currículum.",
    template: `Todavía no tengo experiencia laboral en el campo al que quiero ir y necesito demostrar que puedo hacer el trabajo.

El puesto que quiero: {{target_role}}
Lo que ya sé hacer: {{skills}}
Fines de semana que puedo invertir: {{weekends}}

Propón proyectos u otras pruebas que una empresa se tome en serio y ayúdame a elegir una.`,
    slots: [
      { name: "target_role", label: "¿Qué puesto quieres?", placeholder: "Analista de datos júnior" },
      {
        name: "skills",
        label: "¿Qué sabes hacer ya?",
        placeholder: "Hojas de cálculo, algo de SQL de un curso en línea",
      },
      { name: "weekends", label: "Fines de semana que puedes invertir" },
    ],
  },
};
