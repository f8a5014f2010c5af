import { useTranslation } from 'react-i18next'
import { Aside, Button, Row } from '../../../ui/index.ts'
import type { Answering } from './answering.ts'

/** Ten first, or all: chosen for one's own view, and changed at any time; back to ten as long as no more was said. */
export function PassChoice({ answering, total }: { answering: Answering; total: number }) {
  const { t } = useTranslation('expectations')
  const { pass, mayBeShort } = answering
  if (pass === 'whole' && !mayBeShort) return null
  return (
    <Row gap="tight" align="baseline">
      <Aside>{t(`view.pass.${pass}`, { count: total })}</Aside>
      <Button
        tone="plain"
        size="small"
        onClick={() => answering.choose(pass === 'short' ? 'whole' : 'short')}
      >
        {t(pass === 'short' ? 'view.pass.toWhole' : 'view.pass.toShort', { count: total })}
      </Button>
    </Row>
  )
}
