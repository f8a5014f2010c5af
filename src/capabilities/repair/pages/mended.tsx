import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Row, Stack } from '../../../ui/index.ts'
import { useAround } from './around.ts'
import type { BehindProps } from './behind.ts'
import { useMended, useTell } from './queries.ts'

/** Whole again is said by the owner; the other hears of it only where the owner tells, and may find so too. */
export function Mended({ entry, content, at, open }: BehindProps & { open: boolean }) {
  const { t } = useTranslation('repair')
  const format = useFormat()
  const { other, own, side, topics, deals } = useAround()
  const mended = useMended(at)
  const tell = useTell(at)
  const { told } = entry
  const { mendedOn, topicId, dealId } = content
  const by =
    topics.find(one => one.topicId === topicId)?.title ?? deals.find(one => one.dealId === dealId)?.title
  const wasTold = topicId !== null || dealId !== null
  return (
    <Card as="section" {...(told?.agreedOn && { side: 'together' as const })}>
      <Stack gap="tight">
        <h3>{t('mended.title')}</h3>
        {mendedOn ? (
          <p>{t('mended.saidOn', { day: format.day(mendedOn) })}</p>
        ) : (
          <Aside>{t('mended.text')}</Aside>
        )}
        {told?.agreedOn && <p>{t('mended.agreed', { other, day: format.day(told.agreedOn) })}</p>}
        {mendedOn && !told?.agreedOn && told?.mended && <Aside>{t('mended.toldAlready', { other })}</Aside>}
        {open && mendedOn && wasTold && by && !told?.mended && (
          <>
            <Aside>{t('mended.tellText', { other, own, title: by })}</Aside>
            <Row>
              <Button
                size="small"
                side={side}
                busy={tell.isPending}
                onClick={() => tell.mutate({ mended: true, feeling: told?.feeling ?? false })}
              >
                {t('mended.tell', { other })}
              </Button>
            </Row>
          </>
        )}
        <Row>
          <Button
            size="small"
            tone={mendedOn ? 'plain' : 'quiet'}
            busy={mended.isPending}
            onClick={() => mended.mutate(!mendedOn)}
          >
            {t(mendedOn ? 'mended.notAfterAll' : 'mended.say')}
          </Button>
        </Row>
        <Trouble error={mended.error ?? tell.error} />
      </Stack>
    </Card>
  )
}
