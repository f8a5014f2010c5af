import { inEveryLanguage, type Language, type Texts } from '../platform/i18n/language.ts'
import { joinNames, type NameTree } from '../platform/i18n/names.ts'
import { platformEn, platformNl } from '../platform/i18n/text.ts'
import { plates } from './plates.ts'
import type { capabilities } from './registry.ts'
import { shellEn } from './text/en.ts'
import { shellNames } from './text/names.ts'
import { shellNl } from './text/nl.ts'

const own = {
  platform: { nl: platformNl, en: platformEn },
  shell: { nl: shellNl, en: shellEn },
} as const

type Listed = (typeof capabilities)[number]
type Joined = { [P in Listed as P['name']]: P['texts'] } & typeof own & {
    names: Record<Language, NameTree>
  }

/** Every sentence in every language, by namespace, for the server: refusals, mails and documents. */
export const texts = {
  ...own,
  ...Object.fromEntries(plates.map(({ name, texts }) => [name, texts])),
  names: inEveryLanguage(language => joinNames([shellNames, ...plates.map(({ names }) => names)], language)),
  arrangements: inEveryLanguage(language =>
    Object.fromEntries(
      plates.flatMap(({ modules = {} }) =>
        Object.entries(modules).map(([name, ready]) => [name, ready[language]]),
      ),
    ),
  ),
} as unknown as Readonly<Joined> & Readonly<Record<string, Texts>>
