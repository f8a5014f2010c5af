import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Row, Stack } from '../../../ui/index.ts'
import { Cup } from '../../../ui/pictures/repair/cup.tsx'
import type { SeamView } from '../model.ts'
import { useAround } from './around.ts'
import { useAgree } from './queries.ts'

/** What the other told me of theirs: what they picked, and nothing around it. */
export function Told({ seam, open }: { seam: SeamView; open: boolean }) {
  const { t } = useTranslation('repair')
  const format = useFormat()
  const { relationId, side, topics, deals } = useAround()
  const agree = useAgree(relationId)
  const name = seam.by.name.split(' ')[0]!
  const topic = topics.find(({ topicId }) => topicId === seam.topicId)?.title
  const deal = deals.find(({ dealId }) => dealId === seam.dealId)?.title
  const about = topic
    ? t('told.topic', { title: topic })
    : deal
      ? t('told.deal', { title: deal })
      : t('told.gone')
  return (
    <Card as="section" side={seam.agreedOn ? 'together' : side === 'employee' ? 'organisation' : 'employee'}>
      <div className="told">
        <Cup state={seam.agreedOn ? 'agreed' : seam.mended ? 'mended' : 'mending'} size={92} />
        <Stack gap="tight">
          <h2>{t('told.title', { name })}</h2>
          <p>{about}</p>
          {seam.feeling && (
            <p>
              {t('told.feeling', { name })}: ‘{seam.feeling}’
            </p>
          )}
          {seam.agreedOn ? (
            <p>{t('told.agreed', { day: format.day(seam.agreedOn) })}</p>
          ) : (
            seam.mended && (
              <>
                <p>{t('told.mended', { name })}</p>
                {open && (
                  <Row>
                    <Button
                      side="together"
                      size="small"
                      busy={agree.isPending}
                      onClick={() => agree.mutate(seam.breachId)}
                    >
                      {t('told.agree')}
                    </Button>
                    <Aside>{t('told.agreeNote')}</Aside>
                  </Row>
                )}
              </>
            )
          )}
          <Aside>{t('told.sentence')}</Aside>
          <Trouble error={agree.error} />
        </Stack>
      </div>
    </Card>
  )
}
