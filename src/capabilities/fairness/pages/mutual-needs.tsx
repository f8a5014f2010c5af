import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Disclosure, Facts, Link, Row, Section, Stack } from '../../../ui/index.ts'
import type { Side } from '../../people/model.ts'
import type { DealNeed, DealNeeds } from '../model.ts'
import { NameReturn } from './name-return.tsx'
import { NeedsForm } from './needs-form.tsx'
import { NeedsPicture } from './needs-picture.tsx'
import { dealNeedsQuery } from './queries.ts'
import { useNeedName } from './use-need-name.ts'

/** The other says theirs on the same paper: look again now and then, without being asked. */
const everySoOften = 12_000

export interface MutualNeedsProps {
  relationId: string
  agreementId: string
  dealId: string
  /** First names of the two. */
  names: Readonly<Record<Side, string>>
}

/** With a deal: whether it fills a need of both, said apart and read together (C08). */
export function MutualNeeds(props: MutualNeedsProps) {
  const { t } = useTranslation('fairness')
  const { relationId, agreementId, dealId, names } = props
  const query = useQuery({
    ...dealNeedsQuery({ relationId, agreementId }),
    refetchInterval: everySoOften,
  })
  const all = query.data
  const deal = all?.deals.find(one => one.dealId === dealId)
  if (!all || !deal) return <Trouble error={query.error} />
  const other = names[all.side === 'employee' ? 'organisation' : 'employee']
  return (
    <Section level={3} title={t('needs.title')}>
      {deal.mutual && deal.mine && deal.theirs ? (
        <Together {...{ relationId, all, deal, names, other }} />
      ) : (
        <Apart {...{ relationId, all, deal, other }} />
      )}
    </Section>
  )
}

interface Part {
  relationId: string
  all: DealNeeds
  deal: DealNeed
  other: string
}

/** While not both said: what one's own answer is for, and whose turn it is. */
function Apart({ relationId, all, deal, other }: Part) {
  const { t } = useTranslation('fairness')
  const [saying, setSaying] = useState(false)
  const own = all.side === 'employee'
  const state = deal.mine ? 'mine' : deal.otherSaid ? 'theirs' : 'nobody'
  return (
    <Stack gap="tight">
      <p>{t('needs.text', { other })}</p>
      <p role="status">{t(`needs.${state}`, { other })}</p>
      {all.cards.length > 0 ? (
        <Row>
          <Button tone="quiet" size="small" side={all.side} onClick={() => setSaying(true)}>
            {t(deal.mine ? 'needs.sayAnew' : own ? 'needs.say' : 'needs.sayTeam')}
          </Button>
        </Row>
      ) : (
        <Aside>
          {all.closed ? t('needs.closed') : t(own ? 'needs.noCards' : 'needs.noTeamCards')}{' '}
          {!all.closed && (
            <Link href={own ? `/relations/${relationId}/needs` : '/flexicurity/needs'}>
              {t('needs.toCards')}
            </Link>
          )}
        </Aside>
      )}
      {saying && <NeedsForm {...{ relationId, all, deal, other }} onClose={() => setSaying(false)} />}
    </Stack>
  )
}

/** Both said: the outcome, the picture, and what stands against it where it costs the other something. */
function Together(props: Part & { names: Readonly<Record<Side, string>> }) {
  const { t } = useTranslation('fairness')
  const format = useFormat()
  const { relationId, all, deal, names, other } = props
  const { side, agreementId } = all
  const mutual = deal.mutual!
  const [employee, organisation] =
    side === 'employee' ? [deal.mine!, deal.theirs!] : [deal.theirs!, deal.mine!]
  const said = { employee, organisation }
  const listed = (who: readonly Side[]) => format.list(who.map(one => names[one]))
  const verdict = {
    same: 'yes',
    serves: 'yes',
    costs: mutual.flexicurity ? 'return' : 'notYet',
    neither: 'no',
    open: null,
  } as const
  const word = verdict[mutual.outcome]
  const reason =
    mutual.outcome === 'same' || mutual.outcome === 'serves' ? t(`needs.because.${mutual.outcome}`) : null
  const unsaid = mutual.unsaid.map(({ of, field }) =>
    t('needs.unsaidOf', { field: t(`needs.fields.${field}`).toLowerCase(), name: names[of] }),
  )
  return (
    <Stack gap="tight">
      <p className="sentence">{t(`needs.outcomes.${mutual.outcome}`, { names: listed(mutual.costing) })}</p>
      {word && <p>{t(`needs.flexicurity.${word}`)}</p>}
      <NeedsPicture {...{ said, mutual, names }} />
      {unsaid.length > 0 && <Aside>{t('needs.unsaid', { list: format.list(unsaid) })}</Aside>}
      {reason && <Aside>{reason}</Aside>}
      {mutual.costing.length > 0 && (
        <NameReturn
          {...{ relationId, agreementId, side, deal, said, names, other }}
          costing={mutual.costing}
          named={mutual.named}
        />
      )}
      <Disclosure label={t('needs.marks')} again>
        <Marks said={said} names={names} />
      </Disclosure>
      <Aside>{t('needs.anew')}</Aside>
    </Stack>
  )
}

function Marks(props: {
  said: Readonly<Record<Side, NonNullable<DealNeed['mine']>>>
  names: Readonly<Record<Side, string>>
}) {
  const { t } = useTranslation('fairness')
  const nameOf = { employee: useNeedName('employee'), organisation: useNeedName('organisation') }
  return (['employee', 'organisation'] as const).map(side => (
    <div key={side}>
      <p>{t('needs.of', { name: props.names[side] })}</p>
      <Facts
        items={props.said[side].marks.map(({ need, effect }) => ({
          term: nameOf[side](need),
          value: t(`needs.effects.${effect}`),
        }))}
      />
    </div>
  ))
}
