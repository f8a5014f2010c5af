import { type Language, pick } from './language.ts'

const words: Readonly<Record<Language, readonly string[]>> = {
  nl: 'geen,één,twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf'.split(','),
  en: 'no,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(','),
}
const more: Readonly<Record<Language, string>> = { nl: 'meer dan twaalf', en: 'more than twelve' }

/** How many, in words: what waits for somebody is told and not counted out. */
export const countWords = (count: number, language: Language): string =>
  pick(words, language)[count] ?? pick(more, language)

/** Words as a sentence begins with them. In Dutch "één" leaves its first accent behind: Eén. */
export const atStart = (words: string): string =>
  words.startsWith('één') ? `E${words.slice(1)}` : words.charAt(0).toUpperCase() + words.slice(1)
