import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Dialog, Row, Stack } from '../../../ui/index.ts'
import type { ItemView, OwnTable } from '../model.ts'
import { careerQuery, useLay, useShare } from './queries.ts'

/** One thing: who reads it, and the way to let somebody read it or to stop that. Nothing here asks for it. */
export function ShareItem({ item, of }: { item: ItemView; of: string }) {
  const { t } = useTranslation('careers')
  const { data } = useSuspenseQuery(careerQuery)
  const talks = useMe()?.open.includes('dialogue') ?? false
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button tone="plain" size="small" onClick={() => setOpen(true)}>
        {t('plan.share')}
        <span className="only-heard">: {of}</span>
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={t('share.title')}
        closeLabel={t('share.close')}
        actions={
          <Button tone="quiet" onClick={close}>
            {t('share.close')}
          </Button>
        }
      >
        <Stack>
          {item.shared.length === 0 && <p>{t('share.none')}</p>}
          {!talks && <Aside>{t('share.closed')}</Aside>}
          {data.tables.length === 0 && <Aside>{t('share.nobody')}</Aside>}
          {data.tables.map(table => (
            <AtTable key={table.relationId} {...{ item, table, talks }} />
          ))}
        </Stack>
      </Dialog>
    </>
  )
}

function AtTable({ item, table, talks }: { item: ItemView; table: OwnTable; talks: boolean }) {
  const { t } = useTranslation('careers')
  const share = useShare()
  const lay = useLay()
  const { itemId, content, shared } = item
  const { relationId, jobTitle } = table
  const { name } = table.with
  const at = { itemId, relationId }
  const reads = shared.some(one => one.relationId === relationId)
  const isLaid = content !== null && 'laid' in content && content.laid.includes(relationId)
  if (!talks && !reads) return null
  return (
    <Card tone="flat">
      <Stack gap="tight">
        <h3>{t('share.with', { name })}</h3>
        <Aside>{t('share.at', { job: jobTitle })}</Aside>
        {reads && <p>{t('share.reads', { name })}</p>}
        <Row>
          <Button
            tone="quiet"
            size="small"
            busy={share.isPending}
            onClick={() => share.mutate({ ...at, on: !reads })}
          >
            {t(reads ? 'share.stop' : 'share.read', { name })}
          </Button>
        </Row>
        <Trouble error={share.error} />
        {isLaid && <p>{t('share.laid', { name })}</p>}
        {talks && !isLaid && (
          <>
            <Row>
              <Button tone="quiet" size="small" busy={lay.isPending} onClick={() => lay.mutate(at)}>
                {t('share.lay')}
              </Button>
            </Row>
            <Aside>{t('share.layNote')}</Aside>
          </>
        )}
        <Trouble error={lay.error} />
      </Stack>
    </Card>
  )
}
