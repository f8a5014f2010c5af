/** The pattern of `like` for whatever holds these words, and not what they would mean in a pattern. */
export const holding = (words: string): string => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`
