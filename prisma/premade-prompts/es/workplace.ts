import type { Words } from "../premade-prompt";

export const workplace: Words = {
  "difficult-conversation": {
    title: "Preparar una conversación difícil",
    description: "Di con claridad lo que cuesta decir y conserva la buena relación de trabajo.",
    template: `Tengo que mantener una conversación difícil en el trabajo y quiero prepararla.

Con quién: {{person}}
De qué se trata: {{issue}}
Lo que me gustaría lograr: {{wish}}
Lo que temo: {{fear}}

Ayúdame a ver el otro lado, a encontrar las primeras palabras y a saber qué hacer si los ánimos se calientan.`,
    slots: [
      {
        name: "person",
        label: "¿Con quién?",
        placeholder: "Mi jefa, un compañero, alguien de mi equipo",
      },
      {
        name: "issue",
        label: "¿De qué se trata?",
        placeholder: "Presenta mi trabajo como suyo delante del cliente",
      },
      {
        name: "wish",
        label: "¿Qué te gustaría lograr?",
        placeholder: "Que figure mi nombre y que nos llevemos bien",
      },
      { name: "fear", label: "¿Qué temes?", placeholder: "Que empeore las cosas" },
    ],
  },
  "too-much-work": {
    title: "Tengo demasiado trabajo encima",
    description: "Ordena qué es tuyo, qué puede esperar y a qué decir que no, antes de que te desborde.",
    template: `Tengo demasiado trabajo encima y necesito volver a tenerlo bajo control.

Lo que tengo entre manos:

{{tasks}}

Lo que más le importa a mi responsable: {{priority}}
Cuánto tiempo llevo así: {{duration}}

Ayúdame a ordenarlo, dime qué puedo devolver y cómo decirlo, y qué señales debo vigilar en mí.`,
    slots: [
      {
        name: "tasks",
        label: "¿Qué tienes entre manos?",
        placeholder:
          "El informe mensual\nFormar a la nueva compañera\nLa migración de la que nadie se hace cargo",
        help: "Mejor una cosa por línea.",
      },
      {
        name: "priority",
        label: "¿Qué es lo que más le importa a tu responsable?",
        placeholder: "Creo que la migración",
      },
      { name: "duration", label: "¿Cuánto tiempo llevas así?", placeholder: "Desde la primavera" },
    ],
  },
  "stay-or-leave": {
    title: "¿Me quedo o me voy?",
    description: "Distingue un mal mes de un mal sitio y, si llega el caso, vete de buena manera.",
    template: `Me pregunto si quedarme en mi trabajo o dejarlo.

Mi puesto: {{current_role}}
Lo que está bien: {{good}}
Lo que no: {{bad}}
Lo que he intentado hasta ahora: {{tried}}

Ayúdame a averiguar si esto tiene arreglo, qué tendría que cambiar y para cuándo, y cómo irme de buena manera si no cambia.`,
    slots: [
      { name: "current_role", label: "¿Cuál es tu puesto?", placeholder: "Encargada de un restaurante" },
      {
        name: "bad",
        label: "¿Qué no está bien?",
        placeholder: "No puedo opinar sobre los turnos y llevo un año sin aprender nada nuevo",
      },
      { name: "good", label: "¿Qué está bien?", placeholder: "La gente, el sueldo" },
      {
        name: "tried",
        label: "¿Qué has intentado hasta ahora?",
        placeholder: "He pedido dos veces otro horario",
      },
    ],
  },
};
