import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../../platform/web/me.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Dialog, Row, Stack, Switch } from '../../../../ui/index.ts'
import type { OwnAge, OwnTable } from '../../model.ts'
import { agesQuery, useLayAge, useShareAge } from '../queries.ts'

/** One age: a switch for each who leads, off until its owner puts it on; and the way onto an agenda. */
export function ShareAge({ own, name }: { own: OwnAge; name: string }) {
  const { t } = useTranslation('employability')
  const { data } = useSuspenseQuery(agesQuery)
  const talks = useMe()?.open.includes('dialogue') ?? false
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button tone="plain" size="small" onClick={() => setOpen(true)}>
        {t('share.open')}
        <span className="only-heard">: {name}</span>
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={t('share.title', { name })}
        closeLabel={t('ask.close')}
        actions={
          <Button tone="quiet" onClick={close}>
            {t('ask.close')}
          </Button>
        }
      >
        <Stack>
          <Aside>{t('share.note')}</Aside>
          {!talks && <Aside>{t('share.closed')}</Aside>}
          {data.tables.length === 0 && <Aside>{t('share.nobody')}</Aside>}
          {data.tables.map(table => (
            <AtTable key={table.relationId} {...{ own, table, talks }} />
          ))}
        </Stack>
      </Dialog>
    </>
  )
}

function AtTable({ own, table, talks }: { own: OwnAge; table: OwnTable; talks: boolean }) {
  const { t } = useTranslation('employability')
  const share = useShareAge()
  const lay = useLayAge()
  const { age, content, shared } = own
  const { relationId, jobTitle } = table
  const { name } = table.with
  const reads = shared.some(one => one.relationId === relationId)
  if (!talks && !reads) return null
  return (
    <Card tone="flat">
      <Stack gap="tight">
        <Aside>{t('ask.at', { job: jobTitle })}</Aside>
        <Switch
          label={t('share.switch', { name })}
          checked={reads}
          onChange={on => share.mutate({ age, relationId, on })}
        />
        <Trouble error={share.error} />
        {content?.laid.includes(relationId) ? (
          <p>{t('share.laid', { name })}</p>
        ) : (
          talks && (
            <>
              <Row>
                <Button
                  tone="quiet"
                  size="small"
                  busy={lay.isPending}
                  onClick={() => lay.mutate({ age, relationId })}
                >
                  {t('share.lay')}
                </Button>
              </Row>
              <Aside>{t('share.layNote')}</Aside>
            </>
          )
        )}
        <Trouble error={lay.error} />
      </Stack>
    </Card>
  )
}
