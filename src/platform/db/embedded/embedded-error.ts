/** The embedded database cannot do what was asked; the message says what, where and what next. */
export class EmbeddedError extends Error {}
