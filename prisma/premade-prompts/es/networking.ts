import type { Words } from "../premade-prompt";

export const networking: Words = {
  "write-to-someone": {
    title: "Escribir a alguien que no conozco",
    description: "Un mensaje breve que una persona ocupada responde con gusto.",
    template: `Ayúdame a escribir un mensaje breve a alguien que apenas conozco, de modo que le apetezca responder.

Quién es: {{person}}
Lo que espero conseguir: {{aim}}
Lo que nos une: {{connection}}
Cómo se lo voy a enviar: {{channel}}

Dame dos versiones, dime qué dejar fuera y cómo insistir si no hay respuesta.`,
    slots: [
      {
        name: "person",
        label: "¿Quién es?",
        placeholder: "La directora de logística de una empresa que admiro",
      },
      {
        name: "aim",
        label: "¿Qué esperas conseguir?",
        option_words: [
          "una conversación sobre su trabajo",
          "consejo sobre mi próximo paso",
          "una recomendación para un puesto abierto",
          "mantener el contacto",
        ],
      },
      {
        name: "connection",
        label: "¿Qué te une a esa persona?",
        placeholder: "Escuché su charla en mayo",
      },
      {
        name: "channel",
        label: "¿Cómo se lo vas a enviar?",
        option_words: ["por correo electrónico", "por LinkedIn", "de otra manera"],
      },
    ],
  },
  "build-my-network": {
    title: "Crear una red de contactos con naturalidad",
    description: "Un pequeño hábito para seguir en contacto con gente que te cae bien, antes de necesitarla.",
    template: `Quiero crear una red de contactos profesionales sin tener la sensación de estar fingiendo.

Mi campo o mi puesto: {{current_role}}
Adónde espero que me lleve: {{goal}}
Lo que me resulta incómodo: {{awkward}}
Minutos a la semana que puedo dedicarle: {{minutes}}

Dame un hábito semanal sencillo, personas con las que empezar y cosas que decir que sean sinceras.`,
    slots: [
      {
        name: "current_role",
        label: "¿Cuál es tu campo o tu puesto?",
        placeholder: "Ingeniera de caminos, sobre todo puentes",
      },
      {
        name: "goal",
        label: "¿Adónde esperas que te lleve?",
        placeholder: "Enterarme de puestos antes de que se anuncien",
      },
      {
        name: "awkward",
        label: "¿Qué te resulta incómodo?",
        placeholder: "Hablar de trivialidades en los eventos",
      },
      { name: "minutes", label: "Minutos a la semana" },
    ],
  },
};
