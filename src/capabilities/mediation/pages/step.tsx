import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Disclosure, Row, Stack } from '../../../ui/index.ts'
import type { Side } from '../../people/model.ts'
import type { SearchView } from '../model.ts'
import { type At, useProposal, useStop } from './queries.ts'

export type Seat = {
  side: Side
  /** First name of the other. */
  other: string
}

/** A choice that both said yes to, on its way into the text. */
export type Chosen = { clauseId: string | null; what: string; amount: number | null }[]

export interface StepProps {
  at: At
  seat: Seat
  search: SearchView
  back: { href: string; label: string }
}

export function Propose({ at, seat, again }: { at: At; seat: Seat; again: boolean }) {
  const { t } = useTranslation('mediation')
  const propose = useProposal(at)
  return (
    <Stack gap="tight">
      <Row>
        <Button
          side="together"
          tone={again ? 'quiet' : undefined}
          busy={propose.isPending}
          onClick={() => propose.mutate(undefined)}
        >
          {again ? t('begin.again') : t('begin.propose', seat)}
        </Button>
      </Row>
      <Trouble error={propose.error} />
    </Stack>
  )
}

/** Leaving the search is always one press away, and needs no reason. */
export function Stop({ at }: { at: At }) {
  const { t } = useTranslation('mediation')
  const stop = useStop(at)
  return (
    <Stack gap="tight">
      <Row>
        <Button tone="plain" busy={stop.isPending} onClick={() => stop.mutate(undefined)}>
          {t('weigh.stop')}
        </Button>
      </Row>
      <Trouble error={stop.error} />
    </Stack>
  )
}

export function How() {
  const { t } = useTranslation('mediation')
  return (
    <Disclosure label={t('how')} open>
      <ol>
        {(['list', 'weigh', 'run', 'choose'] as const).map(step => (
          <li key={step}>{t(`howSteps.${step}`)}</li>
        ))}
      </ol>
    </Disclosure>
  )
}
