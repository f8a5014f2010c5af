import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import {
  Button,
  Columns,
  DateField,
  Page,
  Row,
  Section,
  Select,
  Stack,
  Table,
  TextField,
} from '../../../ui/index.ts'
import type { TalkLines } from '../pack-schemas.ts'
import { type LineKind, lineKinds } from '../vocabulary.ts'
import { talkLinesQuery, useTalkLines } from './pack-queries.ts'

/** What HR says before talks: everybody reads it, HR writes it. */
export function TalkLinesPage() {
  const { t } = useTranslation('depth')
  const format = useFormat()
  const { data } = useSuspenseQuery(talkLinesQuery)
  const { end } = useTalkLines()
  const { lines, mayWrite } = data
  const column = (key: 'kind' | 'words' | 'unit' | 'until' | 'end') => ({
    key,
    label: t(`pack.hr.columns.${key}`),
  })
  return (
    <Page
      title={t('pack.hr.title')}
      sentence={t(lines.length === 0 ? 'pack.hr.sentence_zero' : 'pack.hr.sentence', { count: lines.length })}
      note={t('pack.hr.note')}
      back={{ href: '/', label: t('pack.hr.back') }}
    >
      <Stack gap="wide">
        {lines.length > 0 && (
          <Table
            caption={t('pack.hr.list')}
            quietCaption
            columns={[
              column('kind'),
              column('words'),
              column('unit'),
              column('until'),
              ...(mayWrite ? [column('end')] : []),
            ]}
            rows={lines.map(({ lineId, kind, words, unit, from, until }) => ({
              id: lineId,
              cells: {
                kind: t(`pack.kinds.${kind}`),
                words: <Written>{words}</Written>,
                unit: unit ?? t('pack.hr.all'),
                until: t('pack.hr.days', { from: format.day(from), until: format.day(until) }),
                ...(mayWrite && {
                  end: (
                    <Button
                      tone="quiet"
                      size="small"
                      busy={end.isPending && end.variables === lineId}
                      aria-label={t('pack.hr.endWhat', { words })}
                      onClick={() => end.mutate(lineId)}
                    >
                      {t('pack.hr.end')}
                    </Button>
                  ),
                }),
              },
            }))}
          />
        )}
        <Trouble error={end.error} />
        {mayWrite && <WriteLine today={data.today} units={data.units} />}
      </Stack>
    </Page>
  )
}

const everybody = 'everybody'

function WriteLine({ today, units }: Pick<TalkLines, 'today' | 'units'>) {
  const { t } = useTranslation('depth')
  const { write } = useTalkLines()
  const [kind, setKind] = useState<LineKind>('budget')
  const [words, setWords] = useState('')
  const [place, setPlace] = useState(everybody)
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState('')
  const isWhole = words.trim() !== '' && from !== '' && until !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isWhole) return
    const unitId = place === everybody ? null : place
    write.mutate({ kind, words: words.trim(), unitId, from, until }, { onSuccess: () => setWords('') })
  }
  return (
    <Section title={t('pack.hr.add')}>
      <form onSubmit={submit}>
        <Stack>
          <TextField
            label={t('pack.hr.words')}
            hint={t('pack.hr.hint')}
            maxLength={300}
            value={words}
            onChange={setWords}
          />
          <Columns least={220}>
            <Select
              label={t('pack.hr.kind')}
              options={lineKinds.map(value => ({ value, label: t(`pack.kinds.${value}`) }))}
              value={kind}
              onChange={chosen => setKind(chosen as LineKind)}
            />
            <Select
              label={t('pack.hr.unit')}
              options={[
                { value: everybody, label: t('pack.hr.all') },
                ...units.map(({ unitId, name }) => ({ value: unitId, label: name })),
              ]}
              value={place}
              onChange={setPlace}
            />
            <DateField label={t('pack.hr.from')} min={today} value={from} onChange={setFrom} />
            <DateField label={t('pack.hr.until')} min={from} value={until} onChange={setUntil} />
          </Columns>
          <Trouble error={write.error} />
          <Row>
            <Button type="submit" busy={write.isPending} disabled={!isWhole}>
              {t('pack.hr.save')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Section>
  )
}
