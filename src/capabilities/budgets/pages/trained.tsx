import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Card, Row, Section, Stack } from '../../../ui/index.ts'
import type { TrainedAt } from '../model.ts'
import { usePurseStep } from './queries.ts'

/** Both at a table say it, each for themselves; from the next period on a budget by years is wage. */
export function TrainedAtTables({ trained }: { trained: readonly TrainedAt[] }) {
  const { t } = useTranslation('budgets')
  return (
    <Section title={t('trained.title')} sentence={t('trained.sentence')}>
      <Stack>
        {trained.map(at => (
          <One key={at.relationId} at={at} />
        ))}
      </Stack>
    </Section>
  )
}

function One({ at }: { at: TrainedAt }) {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  const { relationId, own, other, mineOn, theirsOn } = at
  const say = usePurseStep((wanted: boolean) => {
    const of = { params: { path: { relationId } } }
    const url = '/api/relations/{relationId}/trained'
    return ask(wanted ? api.PUT(url, of) : api.DELETE(url, of))
  })
  const who = own ? (other === null ? t('trained.ownAlone') : t('trained.own', { other })) : other!
  return (
    <Card tone="flat" as="article">
      <Stack gap="tight">
        <h3>{who}</h3>
        {mineOn && <p>{t('trained.mine', { day: format.day(mineOn) })}</p>}
        {theirsOn && <p>{t('trained.theirs', { day: format.day(theirsOn), other: other ?? '' })}</p>}
        {!mineOn && !theirsOn && <p>{t('trained.nobody')}</p>}
        {mineOn && theirsOn && <p>{t('trained.both')}</p>}
        <Row>
          <Button tone="quiet" busy={say.isPending} onClick={() => say.mutate(mineOn === null)}>
            {t(mineOn ? 'trained.takeBack' : 'trained.say')}
            <span className="only-heard">: {who}</span>
          </Button>
        </Row>
        <Trouble error={say.error} />
      </Stack>
    </Card>
  )
}
