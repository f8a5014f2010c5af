import { useTranslation } from 'react-i18next'
import { pick } from '../../../platform/i18n/language.ts'
import { useLanguage } from '../../../platform/web/format.ts'
import type { CatalogueView } from '../model.ts'
import type { itemsNl } from '../text/items.nl.ts'

export type Item = CatalogueView['items'][number]

/** The words of an item: ours for the fixed ones, the organisation's for its own. */
export function useWording(): (item: Pick<Item, 'id' | 'wording'>) => { label: string; statement: string } {
  const { t } = useTranslation('near')
  const language = useLanguage()
  return item => {
    if (item.wording) return pick(item.wording, language)
    const id = item.id as keyof typeof itemsNl
    return { label: t(`expectations.items.${id}.label`), statement: t(`expectations.items.${id}.statement`) }
  }
}
