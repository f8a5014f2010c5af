import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { useMe } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Dialog, Row, Stack } from '../../../ui/index.ts'
import type { BeadView, OwnTable } from '../model.ts'
import { beadsQuery, useAskView, useTakeBackView } from './queries.ts'

/** One string: who was asked how they see it, the way to ask, and to take that back. */
export function AskView({ bead, name }: { bead: BeadView; name: string }) {
  const { t } = useTranslation('employability')
  const format = useFormat()
  const { data } = useSuspenseQuery(beadsQuery)
  const talks = useMe()?.open.includes('dialogue') ?? false
  const [open, setOpen] = useState(false)
  const takeBack = useTakeBackView()
  const close = () => setOpen(false)
  const isAsked = ({ relationId, with: { name: other } }: OwnTable) =>
    bead.asked.some(view => view.relationId === relationId && view.with === other)
  const left = data.tables.filter(table => !isAsked(table))
  return (
    <>
      <Button tone="plain" size="small" onClick={() => setOpen(true)}>
        {t('beads.ask')}
        <span className="only-heard">: {name}</span>
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={t('ask.title')}
        closeLabel={t('ask.close')}
        actions={
          <Button tone="quiet" onClick={close}>
            {t('ask.close')}
          </Button>
        }
      >
        <Stack>
          <p>{t('ask.about', { dimension: name })}</p>
          <Aside>{t('ask.note')}</Aside>
          {bead.asked.map(view => (
            <Card key={view.viewId} tone="flat">
              <Stack gap="tight">
                <p>{t('ask.asked', { name: view.with, day: format.day(view.askedOn) })}</p>
                <Row>
                  <Button
                    tone="quiet"
                    size="small"
                    busy={takeBack.isPending}
                    onClick={() => takeBack.mutate(view.viewId)}
                  >
                    {t('ask.takeBack')}
                    <span className="only-heard">: {view.with}</span>
                  </Button>
                </Row>
              </Stack>
            </Card>
          ))}
          <Trouble error={takeBack.error} />
          {!talks && <Aside>{t('ask.closed')}</Aside>}
          {data.tables.length === 0 && <Aside>{t('ask.nobody')}</Aside>}
          {talks && left.map(table => <AskAt key={table.relationId} {...{ bead, table }} />)}
        </Stack>
      </Dialog>
    </>
  )
}

function AskAt({ bead, table }: { bead: BeadView; table: OwnTable }) {
  const { t } = useTranslation('employability')
  const ask = useAskView()
  const { relationId, jobTitle } = table
  return (
    <Card tone="flat">
      <Stack gap="tight">
        <Aside>{t('ask.at', { job: jobTitle })}</Aside>
        <Row>
          <Button
            tone="quiet"
            size="small"
            busy={ask.isPending}
            onClick={() => ask.mutate({ dimension: bead.dimension, relationId })}
          >
            {t('ask.ask', { name: table.with.name })}
          </Button>
        </Row>
        <Trouble error={ask.error} />
      </Stack>
    </Card>
  )
}
