import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Tag } from '../../../ui/index.ts'
import type { Office } from '../vocabulary.ts'

/** Who wrote it and when; beside whoever speaks for the organisation, as whom. */
export function Writer(props: {
  name: string | undefined
  mine: boolean
  office: Office | null
  on: string
}) {
  const { t } = useTranslation('board')
  const format = useFormat()
  const { name, mine, office, on } = props
  return (
    <Aside>
      {mine ? t('you') : (name ?? t('nameless'))}
      {office && (
        <>
          {' '}
          <Tag side="organisation">{t(`office.${office}`)}</Tag>
        </>
      )}
      {' · '}
      {format.day(on)}
    </Aside>
  )
}
