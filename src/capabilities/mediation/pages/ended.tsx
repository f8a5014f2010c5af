import { useTranslation } from 'react-i18next'
import { Button, Card, Page, Row, Stack } from '../../../ui/index.ts'
import { Choices } from './option-words.tsx'
import { type Chosen, How, Propose, type StepProps } from './step.tsx'

/** Both said yes to one package, or there is nothing; in the second case always in the same words. */
export function Ended(props: StepProps & { onChosen: (chosen: Chosen) => void; ready: boolean }) {
  const { t } = useTranslation('mediation')
  const { at, seat, search, back, onChosen, ready } = props
  const again = ready && <Propose {...{ at, seat }} again />
  if (!search.chosen)
    return (
      <Page title={t('title')} sentence={t('end.nothing')} back={back} action={again}>
        <How />
      </Page>
    )
  const changes = search.chosen.filter(({ issueId, optionId }) => issueId !== optionId)
  const chosen = changes.map(({ issueId, optionId }) => {
    const issue = search.issues.find(({ id }) => id === issueId)!
    const { what, amount } = issue.options.find(({ id }) => id === optionId)!
    return { clauseId: issue.clauseId, what, amount }
  })
  return (
    <Page
      title={t('title')}
      sentence={t('end.found')}
      note={t('end.foundNote')}
      back={back}
      action={
        <Row>
          <Button side="together" onClick={() => onChosen(chosen)}>
            {t('end.toText')}
          </Button>
        </Row>
      }
    >
      <Stack>
        <Card as="section" side="together" aria-label={t('end.package')}>
          <Stack gap="tight">
            <h2>{t('end.package')}</h2>
            <Choices {...{ search }} choices={changes} />
          </Stack>
        </Card>
        {again}
      </Stack>
    </Page>
  )
}
