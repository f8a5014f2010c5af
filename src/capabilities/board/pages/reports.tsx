import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Dialog, Link, Row, Section, Stack, Tag, TextArea } from '../../../ui/index.ts'
import type { Moderation } from '../model.ts'
import { LockedWords } from './locked-words.tsx'
import { useModeration } from './use-moderation.ts'

type Reported = NonNullable<Moderation['reports']>[number]

/** What waits for a moderator: the words, and why colleagues reported them; never who. */
export function Reports({ reports }: { reports: readonly Reported[] }) {
  const { t } = useTranslation('board')
  return (
    <Section title={t('moderators.reports')}>
      <Stack>
        {reports.length === 0 && <Aside>{t('moderators.noReports')}</Aside>}
        {reports.map(reported => (
          <ReportCard key={reported.postId} reported={reported} />
        ))}
      </Stack>
    </Section>
  )
}

function ReportCard({ reported }: { reported: Reported }) {
  const { t } = useTranslation('board')
  const { kind, postId, questionId, words, office, whys } = reported
  const { decide, error } = useModeration()
  const [removing, setRemoving] = useState(false)
  const [why, setWhy] = useState('')
  const path = { kind, postId }
  return (
    <Card as="article">
      <Stack gap="tight">
        <p>
          <LockedWords>{words}</LockedWords>{' '}
          {office && <Tag side="organisation">{t(`office.${office}`)}</Tag>}
        </p>
        {whys.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and nobody is named
          <Aside key={index}>{t('moderators.why', { why: one ?? t('unreadable') })}</Aside>
        ))}
        <Link href={`/board/questions/${questionId}`}>{t('moderators.toQuestion')}</Link>
        <Row>
          <Button
            tone="quiet"
            busy={decide.isPending}
            onClick={() => decide.mutate({ ...path, removedWhy: null })}
          >
            {t('moderators.stands')}
          </Button>
          <Button tone="quiet" onClick={() => setRemoving(true)}>
            {t('moderators.removal')}
          </Button>
        </Row>
        {!removing && <Trouble error={error} />}
      </Stack>
      <Dialog
        open={removing}
        onClose={() => setRemoving(false)}
        title={t('moderators.removalTitle')}
        closeLabel={t('moderators.cancel')}
        actions={
          <Button
            busy={decide.isPending}
            disabled={why.trim() === ''}
            onClick={() =>
              decide.mutate({ ...path, removedWhy: why }, { onSuccess: () => setRemoving(false) })
            }
          >
            {t('moderators.removal')}
          </Button>
        }
      >
        <Stack>
          <p>{t('moderators.removalText')}</p>
          <TextArea label={t('moderators.removalWhy')} value={why} onChange={setWhy} maxLength={300} />
          <Trouble error={error} />
        </Stack>
      </Dialog>
    </Card>
  )
}
