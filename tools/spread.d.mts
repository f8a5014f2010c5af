/** A whole number from 0 up to 2^32, the same for the same text everywhere. */
export declare function spread(text: string): number
