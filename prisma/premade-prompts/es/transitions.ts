import type { Words } from "../premade-prompt";

export const transitions: Words = {
  "change-field": {
    title: "Pasarme a otro campo",
    description: "Descubre qué te llevas, qué es nuevo de verdad y un puente que puedes cruzar por etapas.",
    template: `Quiero cambiar de campo y necesito una manera realista de hacerlo.

De dónde vengo: {{from_role}}
Adónde quiero ir: {{target_role}}
Por qué: {{reason}}
A qué no puedo renunciar: {{limits}}

Dime qué me llevo, qué es nuevo de verdad, qué puestos podrían servir de puente y qué hacer en los próximos tres meses.`,
    slots: [
      { name: "from_role", label: "¿De dónde vienes?", placeholder: "Profesora de secundaria" },
      { name: "target_role", label: "¿Adónde quieres ir?", placeholder: "Diseño de formación" },
      {
        name: "reason",
        label: "¿Por qué?",
        placeholder: "Me gusta más preparar clases que darlas",
      },
      {
        name: "limits",
        label: "¿A qué no puedes renunciar?",
        placeholder: "A unos ingresos fijos, a las vacaciones escolares",
      },
    ],
  },
  "return-after-a-break": {
    title: "Volver después de una pausa",
    description:
      "Regresa tras un tiempo fuera con una explicación serena y un plan para las primeras semanas.",
    template: `Quiero volver a trabajar después de una pausa y hacerlo bien.

A qué me dedicaba antes: {{previous_role}}
Cuánto tiempo he estado fuera: {{away}}
A qué se debió la pausa: {{cause}}
Lo que quiero ahora: {{target_role}}

Ayúdame a explicar la pausa en dos frases, a refrescar lo que se ha oxidado y a planificar la vuelta.`,
    slots: [
      {
        name: "previous_role",
        label: "¿A qué te dedicabas antes?",
        placeholder: "Responsable de marketing",
      },
      { name: "away", label: "¿Cuánto tiempo has estado fuera?", placeholder: "Tres años" },
      {
        name: "cause",
        label: "¿A qué se debió la pausa?",
        placeholder: "Cuidar de mis hijos",
        help: "Solo si quieres contarlo.",
      },
      {
        name: "target_role",
        label: "¿Qué quieres ahora?",
        placeholder: "El mismo campo, a media jornada para empezar",
      },
    ],
  },
};
