import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useRelationId } from '../../../platform/web/params.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import {
  Aside,
  Button,
  ButtonLink,
  Checkbox,
  Columns,
  DateField,
  Empty,
  Page,
  Section,
  Select,
  Stack,
  Table,
  TextField,
} from '../../../ui/index.ts'
import type { ExtraSeat, TableSeats as Seated, TablePart } from '../model.ts'
import { chairParts, counterpartPart, extraSeats, kindsWithCounterpart, tableParts } from '../vocabulary.ts'
import { seatsQuery } from './queries.ts'

/** For HR: who sits beside the two at a table, and a chair for somebody more. */
export function TableSeats() {
  const { t } = useTranslation('people')
  const format = useFormat()
  const queries = useQueryClient()
  const relationId = useRelationId()
  const query = seatsQuery(relationId)
  const { data } = useSuspenseQuery(query)
  const end = useMutation({
    mutationFn: (seat: ExtraSeat) =>
      ask(api.DELETE('/api/relations/{relationId}/seats/{seat}', { params: { path: { relationId, seat } } })),
    onSuccess: seats => queries.setQueryData(query.queryKey, seats),
  })
  const column = (key: 'name' | 'seat' | 'parts' | 'from' | 'until' | 'end') => ({
    key,
    label: t(`seats.columns.${key}`),
  })
  const names = {
    employee: data.employee.name,
    manager: data.manager?.name ?? t('seats.nobodyManages'),
  }
  return (
    <Page title={t('seats.title')} sentence={t('seats.sentence', names)} note={t('seats.note')}>
      <Stack gap="wide">
        {data.seats.length === 0 ? (
          <Empty title={t('seats.none')}>{t('seats.noneText')}</Empty>
        ) : (
          <Table
            caption={t('seats.list')}
            quietCaption
            columns={[
              column('name'),
              column('seat'),
              column('parts'),
              column('from'),
              column('until'),
              column('end'),
            ]}
            rows={data.seats.map(({ seat, name, parts, from, until }) => ({
              id: `${seat}-${from}`,
              cells: {
                name,
                seat: t(`seats.kinds.${seat}`),
                parts: format.list(parts.map(part => t(`seats.parts.${part}`))),
                from: format.day(from),
                until: until ? format.day(until) : t('seats.open'),
                end: (
                  <Button
                    tone="quiet"
                    size="small"
                    busy={end.isPending}
                    aria-label={t('seats.endWho', { name })}
                    onClick={() => end.mutate(seat)}
                  >
                    {t('seats.end')}
                  </Button>
                ),
              },
            }))}
          />
        )}
        <Trouble error={end.error} />
        <GiveSeat relationId={relationId} table={data} />
      </Stack>
    </Page>
  )
}

/** The agency's contact of an agency worker sits at a talk of their own, and at nothing else. */
function GiveSeat({ relationId, table }: { relationId: string; table: Seated }) {
  const { today, kind, seats } = table
  const { t } = useTranslation('people')
  const queries = useQueryClient()
  const [number, setNumber] = useState('')
  const ofAgency = kindsWithCounterpart.some(one => one === kind)
  const needsContact = ofAgency && !seats.some(one => one.parts.includes(counterpartPart))
  const [seat, setSeat] = useState<ExtraSeat>(needsContact ? 'agency' : 'host')
  const [parts, setParts] = useState<readonly TablePart[]>(needsContact ? [counterpartPart] : tableParts)
  const offered: readonly TablePart[] = ofAgency && seat === 'agency' ? chairParts : tableParts
  const chooseSeat = (chosen: ExtraSeat) => {
    setSeat(chosen)
    setParts(ofAgency && chosen === 'agency' ? [counterpartPart] : tableParts)
  }
  const choosePart = (part: TablePart, on: boolean) => {
    if (on && part === counterpartPart) return setParts([counterpartPart])
    setParts(tableParts.filter(one => (one === part ? on : parts.includes(one))))
  }
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState('')
  const give = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/relations/{relationId}/seats', {
          params: { path: { relationId } },
          body: { number, seat, parts: [...parts], from, until: until || null },
        }),
      ),
    onSuccess: seats => {
      queries.setQueryData(seatsQuery(relationId).queryKey, seats)
      setNumber('')
    },
  })
  return (
    <Section title={t('seats.add')}>
      <Stack>
        {needsContact && (
          <Aside>
            <Stack gap="tight">
              <p>{t('seats.agencyWorker')}</p>
              <p>
                <ButtonLink href="/people/guests" tone="quiet">
                  {t('seats.toGuests')}
                </ButtonLink>
              </p>
            </Stack>
          </Aside>
        )}
        <Columns least={220}>
          <TextField label={t('seats.number')} maxLength={40} value={number} onChange={setNumber} />
          <Select
            label={t('seats.as')}
            options={extraSeats.map(value => ({ value, label: t(`seats.kinds.${value}`) }))}
            value={seat}
            onChange={chosen => chooseSeat(chosen as ExtraSeat)}
          />
          <DateField label={t('seats.from')} min={today} value={from} onChange={setFrom} />
          <DateField label={t('seats.until')} min={from} value={until} onChange={setUntil} />
        </Columns>
        <fieldset>
          <legend>{t('seats.for')}</legend>
          {offered.map(part => (
            <Checkbox
              key={part}
              label={t(`seats.parts.${part}`)}
              checked={parts.includes(part)}
              onChange={on => choosePart(part, on)}
            />
          ))}
        </fieldset>
        {parts.includes(counterpartPart) && <p>{t('seats.alone')}</p>}
        <Button
          busy={give.isPending}
          disabled={number.trim() === '' || from === '' || parts.length === 0}
          onClick={() => give.mutate()}
        >
          {t('seats.give')}
        </Button>
        <Trouble error={give.error} />
      </Stack>
    </Section>
  )
}
