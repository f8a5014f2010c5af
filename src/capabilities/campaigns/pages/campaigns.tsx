import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import {
  Aside,
  Button,
  ButtonLink,
  Card,
  Dialog,
  Empty,
  Page,
  Progress,
  Row,
  Stack,
  Tag,
} from '../../../ui/index.ts'
import type { CampaignView } from '../model.ts'
import { PlanForm } from './plan-form.tsx'
import { campaignsQuery, useMove } from './queries.ts'

/** Joint rounds, newest first: what runs, and what came out. */
export function CampaignsPage() {
  const { t } = useTranslation('campaigns')
  const { data } = useSuspenseQuery(campaignsQuery)
  const [planning, setPlanning] = useState(false)
  const plans = data.may.includes('plan')
  return (
    <Page
      title={t('title')}
      sentence={t('sentence')}
      action={plans && !planning && <Button onClick={() => setPlanning(true)}>{t('plan')}</Button>}
    >
      <Stack>
        {planning && <PlanForm units={data.units} onDone={() => setPlanning(false)} />}
        {data.campaigns.length === 0 && !planning && <Empty title={t('none')}>{t('noneText')}</Empty>}
        {data.campaigns.map(campaign => (
          <CampaignCard key={campaign.campaignId} {...{ campaign, plans }} />
        ))}
      </Stack>
    </Page>
  )
}

function CampaignCard({ campaign, plans }: { campaign: CampaignView; plans: boolean }) {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  const { campaignId, state } = campaign
  const period = { from: format.day(campaign.opensOn), until: format.day(campaign.closesOn) }
  return (
    <Card as="article" aria-label={campaign.name}>
      <Stack gap="tight">
        <Row spread>
          <h2>{campaign.name}</h2>
          <Tag side={state === 'closed' ? 'together' : undefined}>{t(`states.${state}`)}</Tag>
        </Row>
        <Aside>{t('period', period)}</Aside>
        <Aside>
          {t('asked', {
            who: campaign.units.length > 0 ? format.list(campaign.units) : t('everybody').toLowerCase(),
          })}
          {campaign.asked && ` (${t('picture.people', { band: format.band(campaign.asked) })})`}
        </Aside>
        {campaign.response && <p>{t(`response.${campaign.response}`)}</p>}
        {campaign.remindedOn && <Aside>{t('reminded', { day: format.day(campaign.remindedOn) })}</Aside>}
        {state === 'closing' && !campaign.failed && (
          <Progress label={t('closing')} value={campaign.progress} />
        )}
        {campaign.failed && <p role="alert">{t('failed')}</p>}
        {state === 'closed' && (
          <Row>
            <ButtonLink href={`/pictures/${campaignId}`}>{t('look')}</ButtonLink>
          </Row>
        )}
        {plans && <Moves campaign={campaign} />}
      </Stack>
    </Card>
  )
}

/** What HR can do with a round now. */
function Moves({ campaign }: { campaign: CampaignView }) {
  const { t } = useTranslation('campaigns')
  const { campaignId, state, failed } = campaign
  const remind = useMove('remind')
  const close = useMove('close')
  const cancel = useMove('cancel')
  const format = useFormat()
  const [asking, setAsking] = useState(false)
  const running = state === 'open' || state === 'ended'
  return (
    <Stack gap="tight">
      <Row>
        {state === 'open' && (
          <Button tone="quiet" busy={remind.isPending} onClick={() => remind.mutate(campaignId)}>
            {t('remind')}
          </Button>
        )}
        {(running || failed) && (
          <Button tone="quiet" onClick={() => setAsking(true)}>
            {t(failed ? 'tryAgain' : 'close')}
          </Button>
        )}
        {(state === 'planned' || state === 'closing') && (
          <Button tone="plain" busy={cancel.isPending} onClick={() => cancel.mutate(campaignId)}>
            {t(state === 'planned' ? 'withdraw' : 'stopClosing')}
          </Button>
        )}
      </Row>
      <Trouble error={remind.error ?? close.error ?? cancel.error} />
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('closeTitle', { name: campaign.name })}
        closeLabel={t('closeNotYet')}
        actions={
          <>
            <Button
              busy={close.isPending}
              onClick={() => close.mutate(campaignId, { onSettled: () => setAsking(false) })}
            >
              {t('closeNow')}
            </Button>
            <Button tone="quiet" onClick={() => setAsking(false)}>
              {t('closeNotYet')}
            </Button>
          </>
        }
      >
        {state === 'open' && <p>{t('closeEarly', { day: format.day(campaign.closesOn) })}</p>}
        <p>{t('closeText')}</p>
      </Dialog>
    </Stack>
  )
}
