import type { Words } from "../premade-prompt";

const LEVELS = ["júnior", "medio", "sénior"];

export const interview: Words = {
  "interview-plan": {
    title: "Prepárame para una entrevista",
    description: "Conoce los temas que van a salir, tus respuestas y qué hacer cada día hasta entonces.",
    template: `Prepárame para una entrevista para este puesto: {{target_role}}, nivel {{level}}.

Días que quedan: {{days}}
El tipo de empresa: {{employer}}
Lo que más nervios me da: {{nervous}}

Dime qué temas van a salir, ayúdame a encontrar las historias adecuadas de mi propia experiencia y dame un plan para los días que quedan.`,
    slots: [
      { name: "target_role", label: "¿Para qué puesto?", placeholder: "Jefa de proyecto" },
      { name: "level", label: "¿De qué nivel?", option_words: LEVELS },
      { name: "days", label: "Días que quedan" },
      {
        name: "employer",
        label: "¿Qué tipo de empresa?",
        placeholder: "Un grupo hospitalario, una start-up de 20 personas",
      },
      {
        name: "nervous",
        label: "¿Qué es lo que más nervios te da?",
        placeholder: "Las preguntas sobre conflictos",
      },
    ],
  },
  "star-stories": {
    title: "Dar forma a mis historias STAR",
    description: "Convierte algo que hiciste en una historia de dos minutos que responde a muchas preguntas.",
    template: `Ayúdame a convertir esta experiencia en una historia STAR para entrevistas.

El puesto para el que me preparo: {{target_role}}
La pregunta a la que debe responder: {{interview_question}}

Qué pasó:

{{story}}`,
    slots: [
      {
        name: "story",
        label: "¿Qué pasó?",
        placeholder: "Nuestro mayor cliente estaba a punto de irse, así que…",
        help: "Bastan unas notas sin pulir.",
      },
      {
        name: "interview_question",
        label: "¿A qué pregunta debe responder?",
        placeholder: "Hábleme de una vez en que no estuvo de acuerdo con su jefe",
      },
      {
        name: "target_role",
        label: "¿Para qué puesto te preparas?",
        placeholder: "Gestor de cuentas",
      },
    ],
  },
  "mock-interview": {
    title: "Hazme una entrevista de práctica",
    description:
      "Una entrevista para practicar, pregunta a pregunta, con comentarios francos a cada respuesta.",
    template: `Hazme una entrevista de práctica para este puesto: {{target_role}}, nivel {{level}}.

Quiero practicar: {{focus}}

Haz una sola pregunta cada vez, espera mi respuesta, dame tu opinión con franqueza y pasa a la siguiente.`,
    slots: [
      { name: "target_role", label: "¿Para qué puesto?", placeholder: "Diseñadora UX" },
      { name: "level", label: "¿De qué nivel?", option_words: LEVELS },
      {
        name: "focus",
        label: "¿Qué quieres practicar?",
        option_words: ["preguntas de comportamiento", "preguntas del oficio", "un poco de las dos cosas"],
      },
    ],
  },
  "tell-me-about-yourself": {
    title: "Responder a «Hábleme de usted»",
    description: "Noventa segundos que van de lo que has hecho a por qué estás en esa sala.",
    template: `Ayúdame a responder a «Hábleme de usted» en una entrevista para este puesto: {{target_role}}.

Mi trayectoria hasta ahora: {{path}}
Lo que quiero que recuerden: {{remember}}

Tengo unos noventa segundos y no quiero recitar mi currículum.`,
    slots: [
      { name: "target_role", label: "¿Para qué puesto?", placeholder: "Responsable de operaciones" },
      {
        name: "path",
        label: "Tu trayectoria hasta ahora",
        placeholder: "Empecé en el almacén, llevé el turno de noche y ahora planifico las rutas de la región",
      },
      {
        name: "remember",
        label: "¿Qué deberían recordar?",
        placeholder: "Pongo calma donde hay caos",
      },
    ],
  },
};
