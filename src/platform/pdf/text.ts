import { type Language, pick, type SameKeys } from '../i18n/language.ts'

/** The few words that every document carries, whatever it is about. */
const nl = {
  page: 'pagina {{page}} van {{pages}}',
  signedOn: 'getekend op {{moment}}',
  signatureOf: 'Handtekening van {{name}}',
  signatureSet: 'Handtekening van {{name}}, gezet op {{moment}}',
  reason: 'Ik teken deze tekst. SHA-256 {{hash}}',
  fingerprint: 'Vingerafdruk van de tekst (SHA-256)',
  level:
    'Wie tekent, heeft zich aangemeld: het is een gewone elektronische handtekening (eIDAS). ' +
    'Het zegel van {{organisation}} bewaakt dat daarna geen teken verandert.',
  check:
    'De ondertekende tekst zit als bijlage in dit bestand. Nakijken zonder internet: wisselwerk verify {{file}}',
  attachment: 'De tekst waarvan de vingerafdruk is getekend',
  problems: {
    'cannot-read': 'Dit bestand is niet te openen. Kijk of de naam klopt en of je het mag lezen.',
    'too-large':
      'Dit bestand is groter dan een ondertekende afspraak kan zijn. Kies het bestand dat je van ons kreeg.',
    'not-a-pdf':
      'Dit is geen PDF en geen bestand met afspraken. Kies het bestand dat je na het tekenen hebt bewaard.',
    'file-differs':
      'Wat in dit bestand staat, is niet wat er op het getekende papier staat. Haal het bestand opnieuw op.',
    unreadable: 'Deze PDF is niet door Wisselwerk gemaakt, of is beschadigd. Vraag het bestand opnieuw op.',
    'no-signature': 'In deze PDF staat geen handtekening. Vraag het bestand op nadat er getekend is.',
    changed: 'Deze PDF is veranderd nadat er getekend was. Gebruik het oorspronkelijke bestand.',
    'signature-broken':
      'Een handtekening in deze PDF klopt niet met de inhoud. Gebruik het oorspronkelijke bestand.',
    'text-differs':
      'De tekst in deze PDF is niet de tekst waarvoor getekend is. Gebruik het oorspronkelijke bestand.',
    'seals-differ':
      'De handtekeningen hebben niet hetzelfde zegel. Vraag de organisatie welk bestand het echte is.',
    'unknown-seal':
      'Het zegel is niet dat van deze organisatie. Vraag de organisatie welk bestand het echte is.',
    'one-signature': 'Er staat één handtekening; de andere ontbreekt nog. Dit is nog geen afspraak van twee.',
  },
} as const

const en: SameKeys<typeof nl> = {
  page: 'page {{page}} of {{pages}}',
  signedOn: 'signed on {{moment}}',
  signatureOf: 'Signature of {{name}}',
  signatureSet: 'Signature of {{name}}, set on {{moment}}',
  reason: 'I sign this text. SHA-256 {{hash}}',
  fingerprint: 'Fingerprint of the text (SHA-256)',
  level:
    'Whoever signs has signed in first: it is a simple electronic signature (eIDAS). ' +
    'The seal of {{organisation}} guards that not a character changes afterwards.',
  check: 'The signed text is attached to this file. To check it without internet: wisselwerk verify {{file}}',
  attachment: 'The text whose fingerprint was signed',
  problems: {
    'cannot-read': 'This file cannot be opened. See whether its name is right and whether you may read it.',
    'too-large': 'This file is larger than a signed agreement can be. Choose the file that you had from us.',
    'not-a-pdf':
      'This is neither a PDF nor a file of agreements. Choose the file that you kept after signing.',
    'file-differs':
      'What stands in this file is not what stands on the signed paper. Get the file once more.',
    unreadable: 'This PDF was not made by Wisselwerk, or is damaged. Ask for the file again.',
    'no-signature': 'There is no signature in this PDF. Ask for the file after it has been signed.',
    changed: 'This PDF was changed after it had been signed. Use the original file.',
    'signature-broken': 'A signature in this PDF does not match its content. Use the original file.',
    'text-differs': 'The text in this PDF is not the text that was signed. Use the original file.',
    'seals-differ':
      'The signatures do not have the same seal. Ask the organisation which file is the real one.',
    'unknown-seal':
      'The seal is not the one of this organisation. Ask the organisation which file is the real one.',
    'one-signature':
      'One signature is there; the other is still missing. This is not an agreement of two yet.',
  },
}

export type Problem = keyof typeof nl.problems

export const documentText = (language: Language): SameKeys<typeof nl> => pick({ nl, en }, language)

export const fill = (sentence: string, params: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''))

/** What is wrong with a file, and what to do, for the command line and the screen. */
export const describeProblem = (problem: Problem, language: Language): string =>
  documentText(language).problems[problem]
