import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../platform/web/ask-then-do.tsx'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Empty, Facts, Page, Row, Stack } from '../../../ui/index.ts'
import type { Opening } from '../model.ts'
import { openingsQuery, useSignUp, useWithdraw } from './queries.ts'
import { useFacts } from './use-facts.ts'

/** One opening: what there is to do, and one press to say that I would like to. */
export function OpeningPage() {
  const { t } = useTranslation('openings')
  const { openingId } = useParams({ strict: false }) as { openingId: string }
  const { data } = useSuspenseQuery(openingsQuery)
  const { all } = useFacts()
  const opening = data.openings.find(one => one.openingId === openingId)
  const back = { href: '/openings', label: t('one.back') }
  if (!opening)
    return (
      <Page title={t('list.title')} back={back}>
        <Empty title={t('one.gone')}>
          <p>{t('one.goneText')}</p>
        </Empty>
      </Page>
    )
  const { title, tasks, kind, unit } = opening
  return (
    <Page title={title} note={t('one.asked', { kind: t(`kinds.${kind}`), unit })} back={back} width="narrow">
      <Stack gap="wide">
        <Stack>
          {tasks
            .split(/\n+/)
            .filter(line => line.trim() !== '')
            .map(line => (
              <p key={line}>
                <Written>{line}</Written>
              </p>
            ))}
        </Stack>
        <Facts items={all(opening)} />
        <Mine opening={opening} told={data.told} />
      </Stack>
    </Page>
  )
}

function Mine({ opening, told }: { opening: Opening; told: readonly string[] }) {
  const { t } = useTranslation('openings')
  const format = useFormat()
  const signUp = useSignUp()
  const { openingId, kind, endsOn, left, open, mine } = opening
  if (mine) return <SignedUp opening={opening} mine={mine} />
  if (!open) return <Aside>{t('one.over')}</Aside>
  if (left === 0) return <Aside>{t('one.full')}</Aside>
  const until = endsOn === null ? '' : format.day(endsOn)
  return (
    <Card side="employee">
      <Stack gap="tight">
        <Row>
          <Button side="employee" busy={signUp.isPending} onClick={() => signUp.mutate(openingId)}>
            {t(kind === 'project' ? 'one.doIt' : 'one.wantIt')}
          </Button>
        </Row>
        <Aside>
          {kind === 'post'
            ? t('one.post')
            : told.length === 0
              ? t('one.tellsNobody', { until })
              : t('one.tellsOne', { names: format.list(told), until })}
        </Aside>
        <Trouble error={signUp.error} />
      </Stack>
    </Card>
  )
}

function SignedUp({ opening, mine }: { opening: Opening; mine: NonNullable<Opening['mine']> }) {
  const { t } = useTranslation('openings')
  const format = useFormat()
  const withdraw = useWithdraw()
  const { openingId, kind, title } = opening
  return (
    <Card side="employee">
      <Stack gap="tight">
        <p>
          <strong>{t('one.signed', { day: format.day(mine.signedOn) })}</strong>
        </p>
        {mine.outcome === null ? (
          <>
            <p>{t(kind === 'project' ? 'one.project' : 'one.waiting')}</p>
            <Row>
              <AskThenDo
                word={t('one.withdraw')}
                of={title}
                small
                title={t('one.withdrawTitle')}
                keep={t('one.keep')}
                step={withdraw}
                input={openingId}
              >
                <p>{t('one.withdrawText')}</p>
              </AskThenDo>
            </Row>
          </>
        ) : (
          <>
            <p>{t(mine.outcome === 'comes' ? 'one.comes' : 'one.notNow')}</p>
            <blockquote>
              <Written>{mine.words}</Written>
            </blockquote>
          </>
        )}
      </Stack>
    </Card>
  )
}
