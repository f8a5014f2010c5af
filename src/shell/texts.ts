import type { Texts } from '../platform/i18n/language.ts'
import { textsEn } from './texts-en.ts'
import { textsNl } from './texts-nl.ts'

type Namespace = keyof typeof textsNl

/** Both languages side by side, for the server: refusals, mails and documents. */
export const texts = Object.fromEntries(
  (Object.keys(textsNl) as Namespace[]).map(name => [name, { nl: textsNl[name], en: textsEn[name] }]),
) as unknown as Readonly<Record<Namespace, Texts>>
