import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import {
  Aside,
  AvatarChair,
  Card,
  Columns,
  Empty,
  Link,
  Page,
  Section,
  Stack,
  Tag,
} from '../../../ui/index.ts'
import { DueList } from '../../../ui/pictures/table/due-list.tsx'
import { TakeMyDays } from '../start/my-days.tsx'

/** A manager’s own workplace: what is due, with whom, and how long it takes. People by name, never by anything else. */
export function Workplace() {
  const { t, i18n } = useTranslation(['shell', 'people'])
  const format = useFormat()
  const { data } = useSuspenseQuery({
    // In words of the server, and so once in each language.
    queryKey: ['workplace', i18n.language],
    queryFn: () => ask(api.GET('/api/workplace')),
  })
  const total = data.tasks.reduce((sum, task) => sum + task.minutes, 0)
  const dayParts = (on: string) => {
    const [day, ...month] = format.dayShort(on).split(' ')
    // What lies there since another year says so.
    const year = on.slice(0, 4) === data.today.slice(0, 4) ? [] : [on.slice(0, 4)]
    return { day: day!, month: [...month, ...year].join(' ') }
  }
  return (
    <Page
      title={t('workplace.title')}
      sentence={
        data.tasks.length === 0
          ? t('workplace.nothing')
          : t('workplace.sentence', { count: data.tasks.length, minutes: total })
      }
      action={<TakeMyDays />}
      note={t('days.note')}
    >
      <Stack gap="wide">
        {data.tasks.length > 0 && (
          <Section title={t('workplace.tasks')}>
            <DueList
              label={t('workplace.tasks')}
              tasks={data.tasks.map(task => ({
                id: `${task.relationId}.${task.kind}`,
                ...dayParts(task.on),
                date: format.day(task.on),
                label: task.sentence,
                note: t('workplace.minutes', { minutes: task.minutes }),
                tag: task.on < data.today ? <Tag>{t('workplace.overdue')}</Tag> : undefined,
                href: `/relations/${task.relationId}${task.at}`,
              }))}
            />
          </Section>
        )}
        <Section title={t('workplace.people')}>
          <Aside>{t('workplace.order')}</Aside>
          {data.people.length === 0 && <Empty title={t('start.none')}>{t('start.noneText')}</Empty>}
          <Columns>
            {data.people.map(person => (
              <Card key={person.relationId} tone="flat">
                <Stack>
                  <AvatarChair
                    name={person.name}
                    side="employee"
                    named
                    note={`${person.jobTitle} · ${t(`people:kinds.${person.kind}`)}`}
                  />
                  <p>
                    <Link href={`/relations/${person.relationId}`}>
                      {t('start.open')}
                      <span className="only-heard"> {person.name}</span>
                    </Link>
                  </p>
                </Stack>
              </Card>
            ))}
          </Columns>
        </Section>
      </Stack>
    </Page>
  )
}
