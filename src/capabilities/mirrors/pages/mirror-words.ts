import { useTranslation } from 'react-i18next'
import type { MirrorsView } from '../model.ts'
import type { MirrorId } from '../vocabulary.ts'

export interface QuestionWords {
  label: string
  low: string
  high: string
  lowNote: string | undefined
  highNote: string | undefined
  /** What its room for own words asks. */
  words: string
}

/** What a mirror asks, of whoever works here; `of` whom, where somebody else answers about them. */
export function useAskedWords(mirror: MirrorId, of?: string): (question: string) => QuestionWords {
  const { t, i18n } = useTranslation('mirrors')
  const say = t as (key: string, params?: object) => string
  const found = (key: string) => (i18n.exists(`mirrors:${key}`) ? say(key, { name: of }) : undefined)
  return question => {
    const at = `${mirror}.questions.${question}`
    return {
      label: (of !== undefined ? found(`${at}.labelOther`) : undefined) ?? say(`${at}.label`),
      low: say(`${at}.low`),
      high: say(`${at}.high`),
      lowNote: found(`${at}.lowNote`),
      highNote: found(`${at}.highNote`),
      words: found(`${at}.words`) ?? '',
    }
  }
}

/** A mirror in the words of whoever looks into it at a table. */
export function useMirrorWords(mirror: MirrorId, { side, seats }: MirrorsView) {
  const { t, i18n } = useTranslation('mirrors')
  const say = t as (key: string, params?: object) => string
  const name = seats.find(({ seat }) => seat === 'employee')?.name ?? ''
  const isOther = side !== 'employee'
  const ofOther = `${mirror}.sentenceOther`
  return {
    title: say(`${mirror}.title`),
    sentence:
      isOther && i18n.exists(`mirrors:${ofOther}`) ? say(ofOther, { name }) : say(`${mirror}.sentence`),
    asked: useAskedWords(mirror, isOther ? name : undefined),
  }
}
