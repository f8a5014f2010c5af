import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isConcerned } from '../../../platform/web/doors.ts'
import { useMe } from '../../../platform/web/me.ts'
import { Button, Columns, Empty, Page, Section, Stack } from '../../../ui/index.ts'
import type { OpenOffer } from '../offers-model.ts'
import { offerKinds } from '../vocabulary.ts'
import { OfferCard } from './offer-card.tsx'
import { OfferCounted } from './offer-counts.tsx'
import { OfferForm } from './offer-form.tsx'
import { offersQuery } from './offer-queries.ts'

/** What is offered to everybody; one signs up with whoever gives it. */
export function OpenOffersPage() {
  const { t } = useTranslation('measures')
  const { data } = useSuspenseQuery(offersQuery)
  const me = useMe()
  const [making, setMaking] = useState(false)
  const standing = data.offers.filter(({ takenOffOn }) => takenOffOn === null)
  return (
    <Page
      title={t('offers.title')}
      sentence={t('offers.sentence', { count: standing.length })}
      note={t('offers.note')}
      action={
        data.mayOffer && (
          <Button side="organisation" onClick={() => setMaking(true)}>
            {t('offers.add')}
          </Button>
        )
      }
    >
      <Stack gap="wide">
        {offerKinds.map(kind => (
          <Section key={kind} title={t(`offers.kinds.${kind}`)} sentence={t(`offers.kindsText.${kind}`)}>
            <Listed
              offers={standing.filter(one => one.kind === kind)}
              half={data.half}
              mayTakeOff={data.mayOffer}
            />
          </Section>
        ))}
        {me && isConcerned(me) && <OfferCounted />}
      </Stack>
      {making && <OfferForm onClose={() => setMaking(false)} />}
    </Page>
  )
}

function Listed(props: { offers: readonly OpenOffer[]; half: string; mayTakeOff: boolean }) {
  const { t } = useTranslation('measures')
  const { offers, half, mayTakeOff } = props
  if (offers.length === 0) return <Empty title={t('offers.none')} />
  return (
    <Columns least={300}>
      {offers.map(offer => (
        <OfferCard key={offer.offerId} offer={offer} half={half} mayTakeOff={mayTakeOff} />
      ))}
    </Columns>
  )
}
