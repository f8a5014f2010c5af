import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import { Aside, Empty, Page, Section, Select, Stack } from '../../../../ui/index.ts'
import { lastDayOf } from '../../amo/halves.ts'
import type { AmoScan } from '../../amo/model.ts'
import { AmoCardShown } from './card.tsx'
import { AmoForm } from './form.tsx'
import { amoQuery } from './queries.ts'

const everybody = 'everybody'

/** Room, being able and wanting: the card of a group, and what one says oneself. */
export function AmoPage() {
  const { t } = useTranslation('leading')
  const { data } = useSuspenseQuery(amoQuery)
  return (
    <Page title={t('amo.title')} sentence={t('amo.sentence')} note={t('amo.note')}>
      <Stack gap="wide">
        <Cards scan={data} />
        {data.asked.map(asked => (
          <AmoForm key={asked.voice} asked={asked} until={data.until} />
        ))}
      </Stack>
    </Page>
  )
}

function Cards({ scan }: { scan: AmoScan }) {
  const { t } = useTranslation('leading')
  const format = useFormat()
  const { cards, units, counted } = scan
  const seesAll = cards.some(({ unitId }) => unitId === null)
  const first = seesAll
    ? everybody
    : (units.find(one => cards.some(card => card.unitId === one.unitId))?.unitId ?? '')
  const [chosen, setChosen] = useState(first || (units[0]?.unitId ?? everybody))
  const unitId = chosen === everybody ? null : chosen
  const unit = units.find(one => one.unitId === unitId)
  return (
    <Section title={t('amo.cards.title')}>
      {counted === null ? (
        <Empty title={t('amo.cards.none')} />
      ) : (
        <Stack>
          <Aside>
            {t('amo.cards.half', { year: counted.slice(0, 4), day: format.day(lastDayOf(counted)) })}
          </Aside>
          <Select
            label={t('amo.cards.choose')}
            value={chosen}
            onChange={setChosen}
            options={[
              // Who sees no card of everybody has nothing to choose there.
              ...(seesAll || units.length === 0
                ? [{ value: everybody, label: t('amo.cards.everybody') }]
                : []),
              ...units.map(({ unitId, name }) => ({ value: unitId, label: name })),
            ]}
          />
          <AmoCardShown cards={cards.filter(card => card.unitId === unitId)} span={unit?.span ?? null} />
        </Stack>
      )}
    </Section>
  )
}
