import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../../ui/index.ts'
import { mirrors as definitions } from '../mirrors.ts'
import type { MirrorsView } from '../model.ts'
import type { MirrorId } from '../vocabulary.ts'
import { useMirrorWords } from './mirror-words.ts'

/** Of each end of a line: the sentence of the paper that it comes from. */
export function Traced({ mirror, view }: { mirror: MirrorId; view: MirrorsView }) {
  const { t } = useTranslation('mirrors')
  const words = useMirrorWords(mirror, view)
  return (
    <Disclosure label={t('from')}>
      <ul>
        {definitions[mirror].questions.flatMap(question => {
          if (!('ends' in question)) return []
          const asked = words.asked(question.id)
          return (['low', 'high'] as const).map(end => {
            const [paper = '', lines = ''] = question.ends[end].replace('-', '–').split(' ')
            return <li key={`${question.id} ${end}`}>{t('fromEnd', { end: asked[end], paper, lines })}</li>
          })
        })}
      </ul>
    </Disclosure>
  )
}
