import { useTranslation } from 'react-i18next'

/** What a figure is called on screen, or a chapter that a question is about. */
export function useFigureName(): (name: string) => string {
  const { t } = useTranslation(['overview', 'expectations', 'dialogue'])
  return name => {
    const [group, rest] = [groupOf(name), name.slice(name.indexOf('.') + 1)]
    if (group === 'chapter') return t(`chapters.${rest}` as 'chapters.process')
    if (group === 'topic' && rest !== 'own')
      return t(`expectations:domains.${rest}` as 'expectations:domains.work')
    if (group === 'kind') return t(`dialogue:kinds.${rest}` as 'dialogue:kinds.annual')
    return t(`figures.${name}` as 'figures.people')
  }
}

/** The first word of a figure's name tells with which others it stands. */
export const groupOf = (name: string): string => name.split('.')[0]!
