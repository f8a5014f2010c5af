import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Row, Section, Stack, TextArea } from '../../../ui/index.ts'
import { sealOwn } from '../lock/sheets.ts'
import { longest } from '../vocabulary.ts'
import { HandedOver } from './letters.tsx'
import type { OpenProps } from './open-props.ts'
import { ThrowAway } from './throw-away.tsx'
import { useDrawerStep } from './use-drawer-step.ts'

/** The confidant's own notebook, under the same lock. */
export function Notes({ data, own, sheets }: OpenProps) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  return (
    <Section title={t('notes.title')}>
      <Stack>
        {data.confidant && <NewNote today={data.today} own={own} />}
        {sheets.notes.length === 0 && <p>{t('notes.none')}</p>}
        {sheets.notes.map(({ sheetId, goesOn, from, content }) => (
          <Card key={sheetId} as="article" tone="flat">
            <Stack gap="tight">
              <Aside>{format.day(content.on)}</Aside>
              {from !== null && <HandedOver from={from} others={data.others} />}
              <p className="desk-words">{content.words}</p>
              <Row>
                <ThrowAway sheetIds={[sheetId]} label={t('away.button')} about={format.day(content.on)} />
                <Aside>{t('letters.goes', { day: format.day(goesOn) })}</Aside>
              </Row>
            </Stack>
          </Card>
        ))}
      </Stack>
    </Section>
  )
}

function NewNote({ today, own }: { today: string; own: OpenProps['own'] }) {
  const { t } = useTranslation('desk')
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const missing = words.trim() === ''
  const keep = useDrawerStep(
    async () => {
      const sealed = await sealOwn({ kind: 'note', on: today, words: words.trim() }, own)
      return ask(api.POST('/api/drawer/notes', { body: { publicKey: own.publicKey, sealed } }))
    },
    () => {
      setWords('')
      setTried(false)
    },
  )
  const press = () => {
    setTried(true)
    if (!missing) keep.mutate(undefined)
  }
  return (
    <Stack>
      <TextArea
        label={t('notes.label')}
        hint={t('notes.hint')}
        value={words}
        onChange={setWords}
        maxLength={longest.words}
        autoComplete="off"
        error={tried && missing ? t('notes.missing') : undefined}
      />
      <Trouble error={keep.error} />
      <Row>
        <Button side="together" busy={keep.isPending} onClick={press}>
          {t('notes.keep')}
        </Button>
      </Row>
    </Stack>
  )
}
