import type { Words } from "../premade-prompt";

export const careerPaths: Words = {
  "explore-career-paths": {
    title: "¿Adónde podría ir desde aquí?",
    description:
      "Descubre los próximos pasos realistas desde tu trabajo actual y cómo probar cada uno sin arriesgar mucho.",
    template: `Quiero ver adónde podría llevarme mi carrera {{horizon}}.

Mi trabajo hoy: {{current_role}}
Lo que más disfruto: {{enjoy}}
Lo que preferiría dejar atrás: {{leave}}
Lo que cualquier cambio tiene que respetar: {{limits}}

Enséñame tres o cuatro caminos realistas, qué me exigiría cada uno y cómo podría probarlo antes de comprometerme.`,
    slots: [
      {
        name: "current_role",
        label: "¿A qué te dedicas hoy?",
        placeholder: "Desarrollo backend en una pequeña empresa de logística",
      },
      {
        name: "horizon",
        label: "¿A cuánto tiempo vista?",
        option_words: ["en el próximo año", "en los próximos tres años", "en los próximos diez años"],
      },
      {
        name: "enjoy",
        label: "¿Qué es lo que más disfrutas?",
        placeholder: "Desenredar problemas complicados, enseñar a otros",
      },
      {
        name: "leave",
        label: "¿Qué preferirías dejar atrás?",
        placeholder: "Las guardias, los informes",
      },
      {
        name: "limits",
        label: "¿Qué tiene que respetar un cambio?",
        placeholder: "Sin mudarme, con el mismo horario",
      },
    ],
  },
  "plan-towards-a-role": {
    title: "Planificar el camino hacia un puesto",
    description: "Convierte el puesto que tienes en mente en etapas que puedes empezar esta misma semana.",
    template: `Me gustaría tener un plan para llegar a este puesto: {{target_role}}.

Mi trabajo hoy: {{current_role}}
Años que quiero darle: {{years}}
Horas a la semana de las que dispongo: {{hours}}
Lo que podría interponerse: {{obstacles}}

Expón las etapas en orden, qué demuestra que he alcanzado cada una y qué debería hacer la primera semana.`,
    slots: [
      {
        name: "target_role",
        label: "¿A qué puesto aspiras?",
        placeholder: "Responsable de un equipo de ingeniería",
      },
      {
        name: "current_role",
        label: "¿A qué te dedicas hoy?",
        placeholder: "Desarrolladora con experiencia en un equipo de cinco",
      },
      { name: "years", label: "¿En cuántos años?" },
      { name: "hours", label: "Horas a la semana de las que dispones", placeholder: "4" },
      {
        name: "obstacles",
        label: "¿Qué podría interponerse?",
        placeholder: "Hijos pequeños, sin dinero para cursos",
      },
    ],
  },
  "choose-between-two-paths": {
    title: "Elegir entre dos caminos",
    description: "Sopesa dos direcciones según lo que de verdad te importa, sin echarlo a cara o cruz.",
    template: `Dudo entre dos caminos y quiero pensar bien la decisión.

El primero: {{first_path}}
El segundo: {{second_path}}
Lo que más me importa: {{values}}
Mi intuición dice: {{gut}}

Ayúdame a compararlos con justicia, dime en qué no he pensado y propón una pequeña prueba para cada uno.`,
    slots: [
      {
        name: "first_path",
        label: "El primer camino",
        placeholder: "Seguir en lo técnico y llegar a staff engineer",
      },
      { name: "second_path", label: "El segundo camino", placeholder: "Aceptar la dirección del equipo" },
      {
        name: "values",
        label: "¿Qué es lo que más te importa?",
        placeholder: "Tiempo con mi familia, aprender, seguridad",
      },
      {
        name: "gut",
        label: "¿Qué dice tu intuición?",
        placeholder: "El segundo, pero me asustan las reuniones",
      },
    ],
  },
};
