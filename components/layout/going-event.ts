/** The window tells it when somebody goes to another page; its detail is the address. */
export const GOING = "career-advisor:going";
