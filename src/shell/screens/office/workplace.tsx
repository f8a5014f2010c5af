import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { givenNameOf } from '../../../capabilities/people/names.ts'
import { atStart, countWords } from '../../../platform/i18n/count-words.ts'
import { useLanguage } from '../../../platform/web/format.ts'
import {
  Aside,
  AvatarChair,
  ButtonLink,
  Card,
  Disclosure,
  Empty,
  Lines,
  Link,
  Page,
  Row,
  Section,
  Stack,
  Table,
} from '../../../ui/index.ts'
import { DueList } from '../../../ui/pictures/table/due-list.tsx'
import { LongTable } from '../../../ui/pictures/table/long-table.tsx'
import { TakeMyDays } from '../start/take-my-days.tsx'
import { useDayParts } from './day-parts.ts'
import { isThisWeek, type WeekOfWork, workplaceQuery } from './queries.ts'

type Task = WeekOfWork['tasks'][number]

/** At most so many lines are said to be of this week; what is more comes soon. */
const weekLines = 7

/** A manager’s own week: what lies at whose table, and how long it takes. People by name, never by anything else. */
export function Workplace() {
  const { t } = useTranslation('shell')
  const language = useLanguage()
  const { tasks, people, today } = useSuspenseQuery(workplaceQuery(language)).data
  const ofWeek = tasks.filter(({ on }) => isThisWeek(on, today))
  const week = ofWeek.slice(0, weekLines)
  const soon = [...ofWeek.slice(weekLines), ...tasks.filter(({ on }) => on > today && !isThisWeek(on, today))]
  const behind = tasks.filter(({ on }) => on < today)
  const first = week[0] ?? behind[0]
  const nameOf = ({ relationId, name }: Task) =>
    people.some(person => person.relationId === relationId) ? givenNameOf(name) : name
  const tables = new Set(week.map(({ relationId }) => relationId)).size
  const minutes = week.reduce((sum, task) => sum + task.minutes, 0)
  return (
    <Page
      title={t('workplace.title')}
      sentence={
        week.length > 0
          ? t('workplace.sentence', {
              things: atStart(
                t('workplace.things', { count: week.length, words: countWords(week.length, language) }),
              ),
              tables: t('workplace.tables', { count: tables, words: countWords(tables, language) }),
              minutes,
            })
          : t(behind.length > 0 ? 'workplace.onlyBehind' : 'workplace.nothing')
      }
      action={
        <Row>
          {first && <ButtonLink href={first.at}>{t('workplace.begin', { name: nameOf(first) })}</ButtonLink>}
          <TakeMyDays />
        </Row>
      }
      note={t('days.note')}
      width="wide"
    >
      <Stack gap="wide">
        {people.length === 0 ? (
          <Empty title={t('start.none')}>{t('start.noneText')}</Empty>
        ) : (
          <Card>
            <LongTable
              label={t('workplace.people')}
              you={t('table.you')}
              seats={people.map(({ relationId, name }) => {
                const lies = week.find(task => task.relationId === relationId)
                return {
                  id: relationId,
                  name,
                  givenName: givenNameOf(name),
                  href: `/relations/${relationId}`,
                  ...(lies && { lies: lies.sentence }),
                }
              })}
            />
            <Aside>{t('workplace.order')}</Aside>
          </Card>
        )}
        {week.length > 0 && <Tasks title={t('workplace.week')} tasks={week} today={today} />}
        <div>
          {soon.length > 0 && (
            <Disclosure label={t('workplace.soon')} note={t('workplace.byDate', { count: soon.length })}>
              <TaskList label={t('workplace.soon')} tasks={soon} today={today} />
            </Disclosure>
          )}
          {behind.length > 0 && (
            <Disclosure label={t('workplace.behind')} note={t('workplace.byName', { count: behind.length })}>
              <Behind tasks={behind} people={people} />
            </Disclosure>
          )}
          {people.length > 0 && (
            <Disclosure
              label={t('workplace.asList')}
              note={t('workplace.persons', { count: people.length })}
              again
            >
              <People people={people} />
            </Disclosure>
          )}
        </div>
      </Stack>
    </Page>
  )
}

interface TasksProps {
  tasks: readonly Task[]
  today: string
}

function Tasks({ title, ...list }: TasksProps & { title: string }) {
  return (
    <Section title={title}>
      <TaskList label={title} {...list} />
    </Section>
  )
}

function TaskList({ label, tasks, today }: TasksProps & { label: string }) {
  const { t } = useTranslation('shell')
  const parts = useDayParts(today)
  return (
    <DueList
      label={label}
      tasks={tasks.map(task => ({
        id: `${task.relationId}.${task.kind}`,
        ...parts(task.on),
        label: task.sentence,
        note: t('workplace.minutes', { count: task.minutes }),
        href: task.at,
      }))}
    />
  )
}

/** What stayed behind, by name: a table to sit down at again, and nobody is late. */
function Behind({ tasks, people }: Pick<WeekOfWork, 'people'> & { tasks: readonly Task[] }) {
  const { t } = useTranslation('shell')
  const byName = people.flatMap(({ relationId }) => tasks.filter(task => task.relationId === relationId))
  const beside = tasks.filter(task => !byName.includes(task))
  return (
    <Lines
      label={t('workplace.behind')}
      lines={[...byName, ...beside].map(task => ({
        id: `${task.relationId}.${task.kind}`,
        href: task.at,
        words: task.sentence,
      }))}
    />
  )
}

function People({ people }: { people: WeekOfWork['people'] }) {
  const { t } = useTranslation(['shell', 'near'])
  return (
    <Table
      caption={t('workplace.people')}
      columns={[
        { key: 'name', label: t('workplace.name') },
        { key: 'job', label: t('table.job') },
        { key: 'unit', label: t('table.unit') },
        { key: 'kind', label: t('table.kind') },
      ]}
      rows={people.map(person => ({
        id: person.relationId,
        cells: {
          name: (
            <Link href={`/relations/${person.relationId}`}>
              <AvatarChair name={person.name} side="employee" size="small" named />
            </Link>
          ),
          job: person.jobTitle,
          unit: person.unit,
          kind: t(`near:people.kinds.${person.kind}`),
        },
      }))}
    />
  )
}
