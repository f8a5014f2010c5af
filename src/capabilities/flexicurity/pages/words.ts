import type { CellName, Cluster, Column, Mark } from '@wisselwerk/engines/flexicurity'
import { useTranslation } from 'react-i18next'
import type { CatalogueId } from '../catalogue.ts'
import type { Lines } from '../definitions.ts'
import type { PackageContent } from '../model.ts'
import type { Judged } from '../verdict.ts'

export const signs: Record<Mark, string> = { '+': '+', '-': '−', '?': '?', '': '' }
const markWords = { '+': 'plus', '-': 'minus', '?': 'doubt', '': 'none' } as const

export const partsOf = (cell: CellName) => cell.split('.') as [Cluster, Column]

/** How things of the map are called in the reader's language. */
export function useWords() {
  const { t } = useTranslation('flexicurity')
  const join = (words: readonly string[]): string =>
    words.length < 2
      ? (words[0] ?? '')
      : t('verdict.and', { first: words.slice(0, -1).join(', '), last: words.at(-1)! })
  return {
    t,
    join,
    /** An activity: own ones by their name, those of the catalogue by the texts. */
    activity: (id: string, name: string | null): string => name ?? t(`activities.${id as CatalogueId}`),
    mark: (mark: Mark | null): string =>
      t(`wall.marks.${mark === null ? ('unknown' as const) : markWords[mark]}`),
    source: ({ seed, lines }: Lines): string => t('detail.source', { seed, lines }),
    verdict: ({ assessment, tiles }: Judged, { activities }: PackageContent): string => {
      const { of, proof } = assessment.worlds
      if (activities.length === 0) return t('verdict.empty')
      if (assessment.alone) return t('verdict.alone')
      if (assessment.proof) return t('verdict.proof', { of })
      const open = tiles.filter(tile => tile.open > 0).length
      const reasons = [
        ...(open > 0 ? [t('verdict.open', { count: open })] : []),
        ...assessment.missing.map(column => t('verdict.missing', { name: t(`columns.${column}.name`) })),
      ]
      const held = proof > 0 ? t('verdict.some', { proof, of }) : t('verdict.none', { of })
      return `${t('verdict.notYet', { reasons: join(reasons) })} ${held}`
    },
  }
}

export type Words = ReturnType<typeof useWords>

/** `seed 001, lines 459-461 and 633-648` as the engine names its sources. */
export function readSource(source: string): Lines {
  const [, seed, lines] = /^seed (\d+), lines? (.+)$/.exec(source) ?? []
  return { seed: (seed ?? '001') as Lines['seed'], lines: (lines ?? '').replaceAll(' and ', ', ') }
}
