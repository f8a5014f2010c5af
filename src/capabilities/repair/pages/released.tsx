import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Row, Stack } from '../../../ui/index.ts'
import { InnerPaper } from '../../../ui/pictures/repair/letter.tsx'
import type { BreachView } from '../model.ts'
import { useAround } from './around.ts'
import { type At, useTell } from './queries.ts'

/** The sheet apart: the owner's, unless it is released for this one entry, to who was told of it. */
export function Released({ entry, at }: { entry: BreachView; at: At }) {
  const { t } = useTranslation('repair')
  const { other, side } = useAround()
  const tell = useTell(at)
  const { feeling, told, content } = entry
  if (feeling === null) return null
  const released = told?.feeling ?? false
  const wasTold = content?.topicId || content?.dealId
  const put = () => tell.mutate({ feeling: !released, mended: told?.mended ?? false })
  return (
    <InnerPaper
      title={t('release.title')}
      text={`‘${feeling}’`}
      note={released ? t('release.done', { other }) : t('write.feelingNote')}
      side={side}
    >
      {wasTold && (
        <Stack gap="tight">
          {!released && <Aside>{t('release.text', { other })}</Aside>}
          <Row>
            <Button size="small" tone="quiet" busy={tell.isPending} onClick={put}>
              {t(released ? 'release.back' : 'release.doIt', { other })}
            </Button>
          </Row>
          <Trouble error={tell.error} />
        </Stack>
      )}
    </InnerPaper>
  )
}
