/** What an operator asked by a command cannot be done, in a sentence. */
export class OperatorError extends Error {}
