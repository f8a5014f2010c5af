import { useTranslation } from 'react-i18next'
import type { CatalogueView } from '../model.ts'
import type { itemsNl } from '../text/items.nl.ts'

export type Item = CatalogueView['items'][number]

/** The words of an item: ours for the fixed ones, the organisation's for its own. */
export function useWording(): (item: Pick<Item, 'id' | 'wording'>) => { label: string; statement: string } {
  const { t, i18n } = useTranslation('expectations')
  return item => {
    if (item.wording) return item.wording[i18n.language === 'en' ? 'en' : 'nl']
    const id = item.id as keyof typeof itemsNl
    return { label: t(`items.${id}.label`), statement: t(`items.${id}.statement`) }
  }
}
