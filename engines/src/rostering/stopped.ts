/** A round was stopped in its middle; what it had found is left out, so that rounds repeat. */
export class Stopped extends Error {}
