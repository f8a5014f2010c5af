import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Columns, Page, RadioCards, Row, Stack } from '../../../ui/index.ts'
import type { Offer, SearchView } from '../model.ts'
import { Choices } from './option-words.tsx'
import { useSearchStep } from './queries.ts'
import { type StepProps, Stop } from './step.tsx'

/** What was found, each package as what I get and what I give; my answer is not seen by the other. */
export function Offers({ at, seat, search, back }: StepProps) {
  const { t } = useTranslation('mediation')
  const [answers, setAnswers] = useState<Record<number, 'yes' | 'no'>>({})
  const { offers } = search
  const choose = useSearchStep(at, (yes: number[]) =>
    ask(
      api.POST('/api/relations/{relationId}/agreements/{agreementId}/search/choice', {
        params: { path: at },
        body: { yes },
      }),
    ),
  )
  const sentence = t('offers.sentence', { count: offers.length })
  if (search.answered.includes(seat.side))
    return <Page title={t('title')} sentence={t('offers.answered', seat)} back={back} />
  const all = offers.every(({ number }) => answers[number])
  const yes = offers.flatMap(({ number }) => (answers[number] === 'yes' ? [number] : []))
  return (
    <Page title={t('title')} sentence={sentence} note={t('offers.note', seat)} back={back} width="wide">
      <Stack>
        <Columns least={300}>
          {offers.map(offer => (
            <Card as="section" key={offer.number} aria-label={t('offers.package', offer)} side={seat.side}>
              <Stack>
                <h2>{t('offers.package', offer)}</h2>
                <Terms {...{ search, offer }} />
                <RadioCards
                  label={t('offers.package', offer)}
                  side={seat.side}
                  least={400}
                  value={answers[offer.number] ?? null}
                  onChange={value => setAnswers({ ...answers, [offer.number]: value as 'yes' | 'no' })}
                  options={[
                    { value: 'yes', label: t('offers.yes') },
                    { value: 'no', label: t('offers.no') },
                  ]}
                />
              </Stack>
            </Card>
          ))}
        </Columns>
        <Row>
          <Button side={seat.side} busy={choose.isPending} disabled={!all} onClick={() => choose.mutate(yes)}>
            {t('offers.send')}
          </Button>
          <Stop at={at} />
        </Row>
        <Trouble error={choose.error} />
      </Stack>
    </Page>
  )
}

/** You get, you give, in the words of the list. */
function Terms({ search, offer }: { search: SearchView; offer: Offer }) {
  const { t } = useTranslation('mediation')
  const format = useFormat()
  return (
    <Stack>
      {(['get', 'give', 'same'] as const).map(effect => {
        const changes = offer.changes.filter(change => change.effect === effect)
        if (changes.length === 0) return null
        return (
          <div key={effect}>
            <h3>{t(`offers.${effect}`)}</h3>
            <Choices {...{ search }} choices={changes} />
          </div>
        )
      })}
      <Aside>
        {t('offers.before', { before: format.number(offer.before), after: format.number(offer.after) })}
      </Aside>
    </Stack>
  )
}
