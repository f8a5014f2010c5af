import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import {
  Aside,
  Button,
  ButtonLink,
  Checkbox,
  Columns,
  DateField,
  Disclosure,
  Empty,
  Link,
  leadTo,
  Notice,
  Page,
  Row,
  Stack,
  Table,
  TextField,
} from '../../../ui/index.ts'
import type { RegisterPage } from '../model.ts'
import { Entry } from './entry.tsx'
import { registerQuery } from './register-query.ts'

/** Who works here on a day, for HR: by name and by nothing else. */
export function People() {
  const { t } = useTranslation(['people', 'shell'])
  const format = useFormat()
  const [on, setOn] = useState<string>()
  const [search, setSearch] = useState('')
  const [page, setPage] = useState(1)
  const sought = useDeferredValue(search.trim())
  const { data, error } = useQuery(registerQuery(on, sought, page))
  if (error && !data) throw error
  if (!data) return <Page title={t('register.title')} sentence={t('shell:waiting')} />
  const about = { count: data.total, on: format.day(data.on), search: sought }
  return (
    <Page
      title={t('register.title')}
      sentence={sought ? t('register.found', about) : t('register.sentence', about)}
      note={t('register.note')}
      width="wide"
      action={
        <Row>
          <ButtonLink href="/people/import">{t('register.import')}</ButtonLink>
          <ButtonLink href="/people/new" tone="quiet">
            {t('hand.add')}
          </ButtonLink>
          <ButtonLink href="/api/register/export" download tone="quiet">
            {t('register.export')}
          </ButtonLink>
          <ButtonLink href="/people/roles" tone="quiet">
            {t('roles.toRoles')}
          </ButtonLink>
          <ButtonLink href="/people/guests" tone="quiet">
            {t('guests.toGuests')}
          </ButtonLink>
          <ButtonLink href="/ways-in" tone="plain">
            {t('register.waysIn')}
          </ButtonLink>
        </Row>
      }
    >
      <Stack gap="wide">
        <Columns least={240}>
          <TextField
            label={t('register.search')}
            hint={t('register.searchHint')}
            type="search"
            maxLength={80}
            value={search}
            onChange={value => {
              setSearch(value)
              setPage(1)
            }}
          />
          <DateField
            label={t('register.on')}
            hint={
              on ? (
                <Button tone="plain" size="small" onClick={() => setOn(undefined)}>
                  {t('register.today')}
                </Button>
              ) : (
                format.day(data.on)
              )
            }
            min="1900-01-01"
            max="2199-12-31"
            value={on ?? data.on}
            onChange={value => {
              setOn(value || undefined)
              setPage(1)
            }}
          />
        </Columns>
        <Trouble error={error} />
        {data.mailLeaves ? <InviteMany page={data} /> : <Aside>{t('register.noMail')}</Aside>}
        <Listed page={data} />
        <Pages page={data} onTurn={setPage} />
      </Stack>
    </Page>
  )
}

/** Choose who gets a link, or everybody on this page who has none yet. */
function InviteMany({ page }: { page: RegisterPage }) {
  const { t } = useTranslation('people')
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [open, setOpen] = useState(false)
  const send = useMutation({
    mutationFn: (people: string[]) => ask(api.POST('/api/register/invitations', { body: { people } })),
    onSuccess: () => {
      setChosen([])
      return queries.invalidateQueries({ queryKey: ['register'] })
    },
  })
  const invitable = new Map(
    page.rows
      .filter(({ account, closed, email }) => !account && !closed && email !== null)
      .map(({ personId, name }) => [personId, name] as const),
  )
  const people = chosen.filter(personId => invitable.has(personId))
  if (invitable.size === 0 && !send.data) return null
  return (
    <Disclosure label={t('hand.inviting.title')} open={open} onToggle={setOpen}>
      <Stack>
        {(open ? [...invitable] : []).map(([personId, name]) => (
          <Checkbox
            key={personId}
            label={name}
            checked={people.includes(personId)}
            onChange={wanted =>
              setChosen(wanted ? [...people, personId] : people.filter(other => other !== personId))
            }
          />
        ))}
        <Row>
          <Button
            busy={send.isPending}
            disabled={people.length === 0}
            onClick={() => send.mutate([...people])}
          >
            {t('hand.inviting.chosen', { count: people.length })}
          </Button>
          <Button tone="quiet" onClick={() => setChosen([...invitable.keys()])}>
            {t('hand.inviting.all')}
          </Button>
        </Row>
        <Trouble error={send.error} />
        {send.data && (
          <Notice kind="done" title={t('hand.inviting.sent', { count: send.data.invited })} live>
            {send.data.refused.map(({ message }) => message).join(' ')}
          </Notice>
        )}
      </Stack>
    </Disclosure>
  )
}

type ColumnName = 'name' | 'number' | 'kind' | 'unit' | 'job' | 'hours' | 'manager' | 'account'

function Listed({ page }: { page: RegisterPage }) {
  const { t } = useTranslation('people')
  const format = useFormat()
  if (page.rows.length === 0) return <Empty title={t('register.none')}>{t('register.noneText')}</Empty>
  const column = (key: ColumnName, align?: 'right') => ({
    key,
    label: t(`register.columns.${key}`),
    ...(align && { align }),
  })
  return (
    <Table
      caption={t('register.list', { on: format.day(page.on) })}
      quietCaption
      columns={[
        column('name'),
        column('number'),
        column('kind'),
        column('unit'),
        column('job'),
        column('hours', 'right'),
        column('manager'),
        column('account'),
        { key: 'seats', label: t('seats.short') },
        { key: 'contract', label: t('firstContract.short') },
      ]}
      rows={page.rows.map(row => ({
        id: row.relationId,
        cells: {
          name: <Link href={`/people/person/${encodeURIComponent(row.number)}`}>{row.name}</Link>,
          number: row.number,
          kind: t(`kinds.${row.kind}`),
          unit: row.unit,
          job: row.jobTitle,
          hours: format.number(row.hoursPerWeek),
          manager: row.manager ?? t('register.noManager'),
          account: <Entry row={row} mailLeaves={page.mailLeaves} />,
          seats: (
            <Link href={`/people/${row.relationId}/seats`} aria-label={t('seats.link', { name: row.name })}>
              {t('seats.short')}
            </Link>
          ),
          contract: (
            <Link
              href={`/people/${row.relationId}/contract`}
              aria-label={t('firstContract.link', { name: row.name })}
            >
              {t('firstContract.short')}
            </Link>
          ),
        },
      }))}
    />
  )
}

function Pages({ page, onTurn }: { page: RegisterPage; onTurn: (page: number) => void }) {
  const { t } = useTranslation('people')
  const pages = Math.ceil(page.total / page.pageSize)
  if (pages <= 1) return null
  const turn = (to: number) => {
    onTurn(to)
    leadTo(document.getElementById('main')!)
  }
  return (
    <nav aria-label={t('register.pages')}>
      <Row spread>
        <Button tone="quiet" disabled={page.page <= 1} onClick={() => turn(page.page - 1)}>
          {t('register.previous')}
        </Button>
        <span role="status">{t('register.page', { page: page.page, pages })}</span>
        <Button tone="quiet" disabled={page.page >= pages} onClick={() => turn(page.page + 1)}>
          {t('register.next')}
        </Button>
      </Row>
    </nav>
  )
}
