/** In code points, as the contract has it: said again here, because the contract would bring its validator along. */
export const LONGEST_MESSAGE = 200_000;
