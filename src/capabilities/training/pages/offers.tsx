import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { AskThenDo } from '../../../platform/web/ask-then-do.tsx'
import { Aside, Button, Card, Empty, Page, Row, Stack } from '../../../ui/index.ts'
import type { TrainingOffers } from '../model.ts'
import { OfferForm } from './offer-form.tsx'
import { Offered } from './offered.tsx'
import { offersQuery } from './queries.ts'

/** For HR: what is offered to both at every table, and who comes. */
export function Offers() {
  const { t } = useTranslation('training')
  const { data } = useSuspenseQuery(offersQuery)
  const [offering, setOffering] = useState(false)
  const { offers, today } = data
  return (
    <Page
      title={t('hr.title')}
      sentence={t('hr.sentence', { count: offers.length })}
      back={{ href: '/trainings/coverage', label: t('hr.back') }}
      note={t('hr.note')}
      action={<Button onClick={() => setOffering(true)}>{t('hr.offer')}</Button>}
    >
      <Stack>
        {offers.length === 0 && <Empty title={t('hr.sentence_zero')} />}
        {offers.map(offer => (
          <Card key={offer.trainingId} as="article">
            <Stack gap="tight">
              <Offered offer={offer} />
              <Enrolled offer={offer} />
            </Stack>
          </Card>
        ))}
      </Stack>
      {offering && <OfferForm today={today} onClose={() => setOffering(false)} />}
    </Page>
  )
}

function Enrolled({ offer }: { offer: TrainingOffers['offers'][number] }) {
  const { t } = useTranslation('training')
  const queries = useQueryClient()
  const { trainingId, title, enrolled, ahead, calledOffOn } = offer
  const callOff = useMutation({
    mutationFn: () =>
      ask(api.DELETE('/api/training-offers/{trainingId}', { params: { path: { trainingId } } })),
    onSuccess: all => queries.setQueryData(offersQuery.queryKey, all),
    onError: () => queries.invalidateQueries({ queryKey: offersQuery.queryKey }),
  })
  return (
    <>
      {enrolled === null && calledOffOn === null && <Aside>{t('hr.been')}</Aside>}
      {enrolled && <h3>{t('hr.enrolled', { count: enrolled.length })}</h3>}
      {enrolled && enrolled.length > 0 && (
        <ul>
          {enrolled.map(({ personId, name }) => (
            <li key={personId}>{name}</li>
          ))}
        </ul>
      )}
      {ahead && (
        <Row>
          <AskThenDo
            word={t('hr.callOff')}
            of={title}
            title={t('hr.callOffTitle')}
            keep={t('hr.keep')}
            step={callOff}
            input={undefined}
          >
            <p>{t('hr.callOffText')}</p>
          </AskThenDo>
        </Row>
      )}
    </>
  )
}
