import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Stack } from '../../../ui/index.ts'
import type { SharedAlong } from '../companion-schemas.ts'

type TopicAlong = NonNullable<SharedAlong['agenda']>[number]

/** All that is shared with whoever comes along, on their page and before the two alike. */
export function SharedList({
  shared,
  nameOf,
}: {
  shared: SharedAlong
  nameOf: (topic: TopicAlong) => string
}) {
  const { t } = useTranslation(['depth', 'near'])
  const format = useFormat()
  const { talk, agenda, page, notes } = shared
  const kind = t(`near:dialogue.kinds.${talk.kind}`)
  const on = format.day(talk.plannedOn)
  const when = talk.startsAt ? t('company.list.at', { on, time: talk.startsAt }) : on
  return (
    <Stack>
      <p>
        {talk.manager
          ? t('company.list.talk', { kind, employee: talk.employee, manager: talk.manager })
          : t('company.list.talkAlone', { kind, employee: talk.employee })}
        <br />
        {when}
        {talk.place !== '' && (
          <>
            , <Written>{talk.place}</Written>
          </>
        )}
      </p>
      {agenda && (
        <Part title={t('company.list.agenda')} isEmpty={agenda.length === 0}>
          <ul>
            {agenda.map(topic => (
              <li key={topic.topicId}>
                {topic.title === null ? nameOf(topic) : <Written>{topic.title}</Written>}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {page !== null && (
        <Part title={t('company.list.page')} isEmpty={page.trim() === ''}>
          {page.split('\n').map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, in their order
            <p key={index}>
              <Written>{line}</Written>
            </p>
          ))}
        </Part>
      )}
      {notes && (
        <Part title={t('company.list.notes')} isEmpty={notes.length === 0}>
          <ul>
            {notes.map(({ noteId, words }) => (
              <li key={noteId}>
                <Written>{words}</Written>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Aside>{t('company.list.onlyThis')}</Aside>
    </Stack>
  )
}

function Part({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: ReactNode }) {
  const { t } = useTranslation('depth')
  return (
    <Stack gap="tight">
      <p>
        <strong>{title}</strong>
      </p>
      {isEmpty ? <Aside>{t('company.list.nothing')}</Aside> : children}
    </Stack>
  )
}
