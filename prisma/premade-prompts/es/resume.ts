import type { Words } from "../premade-prompt";

export const resume: Words = {
  "review-my-resume": {
    title: "Revisar mi currículum",
    description: "Pega tu currículum y recibe, línea a línea, los cambios que más importan.",
    template: `Revisa mi currículum como lo haría alguien exigente que contrata.

El puesto al que me presento: {{target_role}}
Lo que me preocupa: {{worry}}

Este es mi currículum:

{{resume}}`,
    slots: [
      {
        name: "resume",
        label: "Tu currículum",
        placeholder: "Pega el texto; el diseño no importa",
        help: "Quita tu dirección y tu teléfono: no hacen falta.",
      },
      { name: "target_role", label: "¿Para qué puesto es?", placeholder: "Jefe de producto" },
      {
        name: "worry",
        label: "¿Qué te preocupa?",
        placeholder: "Un año en blanco, muchos empleos cortos",
      },
    ],
  },
  "rewrite-resume-bullets": {
    title: "Reforzar los puntos de mi currículum",
    description: "Convierte tareas en resultados: tus propias líneas, reescritas para que se vea qué cambió.",
    template: `Reescribe estos puntos de mi currículum para que se vea qué hice y qué salió de ello.

El puesto al que deben apuntar: {{target_role}}

Mis puntos:

{{bullets}}`,
    slots: [
      {
        name: "bullets",
        label: "Tus puntos",
        placeholder: "Responsable del informe mensual\nAyudé en el paso al sistema nuevo",
        help: "Mejor uno por línea.",
      },
      {
        name: "target_role",
        label: "¿A qué puesto deben apuntar?",
        placeholder: "Analista financiera",
      },
    ],
  },
  "write-a-profile-summary": {
    title: "Escribir el resumen del principio",
    description: "Tres frases para el comienzo de tu currículum o de tu perfil que suenen a ti.",
    template: `Ayúdame a escribir el resumen que va al principio de {{place}}.

Quién soy: {{who}}
El puesto que quiero: {{target_role}}
De lo que más me enorgullezco: {{proud}}

Debe sonar a persona, tener como mucho cuatro frases y no afirmar nada que no pueda demostrar.`,
    slots: [
      {
        name: "place",
        label: "¿Dónde va a estar?",
        option_words: ["mi currículum", "mi perfil de LinkedIn", "mi página web"],
      },
      {
        name: "who",
        label: "¿Quién eres en el trabajo?",
        placeholder: "Enfermera con ocho años en plantas de cirugía",
      },
      { name: "target_role", label: "¿Qué puesto quieres?", placeholder: "Formadora clínica" },
      {
        name: "proud",
        label: "¿De qué te enorgulleces más?",
        placeholder:
          "Organicé la formación de quienes llegan, y ahora hay gente que pide venir a nuestra planta",
      },
    ],
  },
  "cover-letter": {
    title: "Redactar una carta de presentación",
    description: "Una carta breve que responde por qué tú, por qué allí y por qué ahora, con hechos reales.",
    template: `Ayúdame a redactar una carta de presentación para este puesto: {{target_role}}.

La organización: {{organisation}}
Por qué lo quiero: {{reason}}
La experiencia que mejor encaja: {{evidence}}

Que no pase de una página, que sea concreta y sin frases hechas.`,
    slots: [
      { name: "target_role", label: "¿Para qué puesto?", placeholder: "Analista de políticas públicas" },
      {
        name: "organisation",
        label: "¿En qué organización?",
        placeholder: "El departamento de vivienda del ayuntamiento",
      },
      {
        name: "reason",
        label: "¿Por qué lo quieres?",
        placeholder: "He visto lo que unas malas normas de vivienda hacen a las familias con las que trabajé",
      },
      {
        name: "evidence",
        label: "¿Qué experiencia encaja mejor?",
        placeholder: "Dos años llevando casos; reescribí con el equipo el formulario de acogida",
      },
    ],
  },
};
