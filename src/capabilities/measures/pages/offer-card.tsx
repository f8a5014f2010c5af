import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { useMe } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { useWrittenLanguage, Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Dialog, Row, Stack } from '../../../ui/index.ts'
import type { OpenOffer } from '../offers-model.ts'
import { useOfferStep } from './offer-queries.ts'

interface CardProps {
  offer: OpenOffer
  half: string
  mayTakeOff: boolean
}

/** What it is, for whom, and where one signs up: with whoever gives it, and not here. */
export function OfferCard({ offer, half, mayTakeOff }: CardProps) {
  const { t } = useTranslation('measures')
  const language = useWrittenLanguage()
  const { title, what, possibilities, needs, provider, address } = offer
  const mail = address.includes('@') && !address.startsWith('https://')
  return (
    <Card as="article">
      <Stack gap="tight">
        <h3 lang={language}>{title}</h3>
        <p>
          <Written>{what}</Written>
        </p>
        {(['possibilities', 'needs'] as const).map(ground => {
          const words = { possibilities, needs }[ground]
          return (
            words !== null && (
              <p key={ground}>
                <strong>{t(`grounds.${ground}`)}:</strong> <Written>{words}</Written>
              </p>
            )
          )
        })}
        {offer.kind === 'learning' && <Aside>{t('offers.others')}</Aside>}
        <p>
          <a
            href={mail ? `mailto:${address}` : address}
            {...(!mail && { target: '_blank', rel: 'noopener noreferrer' })}
          >
            {t(mail ? 'offers.byMail' : 'offers.bySite', { provider })}
          </a>
        </p>
        <Tick offer={offer} half={half} />
        {mayTakeOff && <TakeOff offer={offer} />}
      </Stack>
    </Card>
  )
}

/** Only this browser remembers that somebody was counted; nobody else could tell. */
function Tick({ offer, half }: { offer: OpenOffer; half: string }) {
  const { t } = useTranslation('measures')
  const me = useMe()
  const language = useWrittenLanguage()
  const [kept, keep] = useDraft<readonly string[]>(`measures.counted.${me?.personId}`)
  const { offerId, title } = offer
  const mark = `${offerId} ${half}`
  const tick = useOfferStep(() =>
    ask(api.POST('/api/open-offers/{offerId}/tick', { params: { path: { offerId } } })),
  )
  if (kept?.includes(mark)) return <Aside role="status">{t('offers.counted')}</Aside>
  return (
    <Stack gap="tight">
      <Aside>{t('offers.tickText')}</Aside>
      <Row>
        <Button
          tone="quiet"
          size="small"
          busy={tick.isPending}
          onClick={() => tick.mutate(undefined, { onSuccess: () => keep([...(kept ?? []), mark]) })}
        >
          {t('offers.tick')}
          <span className="only-heard" lang={language}>
            : {title}
          </span>
        </Button>
      </Row>
      <Trouble error={tick.error} />
    </Stack>
  )
}

function TakeOff({ offer }: { offer: OpenOffer }) {
  const { t } = useTranslation(['measures', 'shell'])
  const language = useWrittenLanguage()
  const [asking, setAsking] = useState(false)
  const { offerId, title } = offer
  const off = useOfferStep(() =>
    ask(api.DELETE('/api/open-offers/{offerId}', { params: { path: { offerId } } })),
  )
  return (
    <Row>
      <Button tone="plain" size="small" onClick={() => setAsking(true)}>
        {t('offers.takeOff')}
        <span className="only-heard" lang={language}>
          : {title}
        </span>
      </Button>
      {asking && (
        <Dialog
          open
          onClose={() => setAsking(false)}
          title={t('offers.takeOffTitle')}
          closeLabel={t('shell:close')}
          actions={
            <Button side="organisation" busy={off.isPending} onClick={() => off.mutate()}>
              {t('offers.takeOff')}
            </Button>
          }
        >
          <Stack>
            <p>{t('offers.takeOffText')}</p>
            <Trouble error={off.error} />
          </Stack>
        </Dialog>
      )}
    </Row>
  )
}
