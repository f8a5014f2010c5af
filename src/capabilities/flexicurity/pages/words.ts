import type { Mark } from '@wisselwerk/engines/flexicurity'
import { useTranslation } from 'react-i18next'
import type { CatalogueId } from '../catalogue.ts'
import type { Lines } from '../definitions.ts'
import type { PackageContent } from '../model.ts'
import type { Judged } from '../verdict.ts'
import { joinWords, markWord, type Say, sayVerdict } from '../verdict-words.ts'

/** How things of the map are called in the reader's language. */
export function useWords() {
  const { t } = useTranslation('flexicurity')
  const say: Say = (key, params) => t(key as 'title', params ?? {})
  return {
    t,
    join: (words: readonly string[]): string => joinWords(say, words),
    /** An activity: own ones by their name, those of the catalogue by the texts. */
    activity: (id: string, name: string | null): string => name ?? t(`activities.${id as CatalogueId}`),
    mark: (mark: Mark | null): string => t(`wall.marks.${markWord(mark)}`),
    source: ({ seed, lines }: Lines): string => t('detail.source', { paper: t(`papers.${seed}`), lines }),
    verdict: (judged: Judged, content: PackageContent): string => sayVerdict(say, judged, content),
  }
}

export type Words = ReturnType<typeof useWords>

/** `seed 001, lines 459-461 and 633-648` as the engine names its sources. */
export function readSource(source: string): Lines {
  const [, seed, lines] = /^seed (\d+), lines? (.+)$/.exec(source) ?? []
  return { seed: (seed ?? '001') as Lines['seed'], lines: (lines ?? '').replaceAll(' and ', ', ') }
}
