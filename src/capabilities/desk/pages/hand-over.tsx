import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Checkbox, Notice, Row, Select, Stack } from '../../../ui/index.ts'
import { sealOwn } from '../lock/sheets.ts'
import { sheetsAtOnce } from '../vocabulary.ts'
import type { OpenProps } from './open-props.ts'
import { useDrawerStep } from './use-drawer-step.ts'
import { useMark } from './use-mark.ts'

/** To a successor, sealed anew here; what is not ticked stays. */
export function HandOver({ data, own, sheets }: OpenProps) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  const others = data.others.filter(({ confidant }) => confidant)
  const [chosen, setChosen] = useState(others[0]?.personId ?? '')
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [tried, setTried] = useState(false)
  const [done, setDone] = useState<string | null>(null)
  const to = others.find(({ personId }) => personId === chosen)
  const mark = useMark(to?.publicKey ?? own.publicKey)
  const lying = [...sheets.letters, ...sheets.notes]
  const give = useDrawerStep(
    async () => {
      const { drawerId, publicKey } = to!
      const going = lying.filter(({ sheetId }) => ticked.includes(sheetId))
      for (let at = 0; at < going.length; at += sheetsAtOnce) {
        const part = going.slice(at, at + sheetsAtOnce)
        const sealed = await Promise.all(
          part.map(async ({ sheetId, content }) => ({
            sheetId,
            sealed: await sealOwn(content, own, publicKey),
          })),
        )
        await ask(api.POST('/api/drawer/hand-over', { body: { drawerId, publicKey, sheets: sealed } }))
      }
    },
    () => {
      setTicked([])
      setTried(false)
      setDone(to!.name)
    },
  )
  if (!to) return <p>{t('hand.nobody')}</p>
  const press = () => {
    setTried(true)
    setDone(null)
    if (ticked.length > 0) give.mutate(undefined)
  }
  return (
    <Stack>
      <p>{t('hand.text')}</p>
      <Select
        label={t('hand.to')}
        options={others.map(({ personId, name }) => ({ value: personId, label: name }))}
        value={chosen}
        onChange={setChosen}
      />
      <Aside>{t('hand.compare', { mark, name: to.name })}</Aside>
      {lying.map(({ sheetId, content }) => (
        <Checkbox
          key={sheetId}
          label={
            content.kind === 'letter'
              ? t('hand.letter', {
                  name: content.name ?? t('letters.someone'),
                  day: format.day(content.on),
                })
              : t('hand.note', { day: format.day(content.on) })
          }
          hint={content.words.length > 80 ? `${content.words.slice(0, 80)}…` : content.words}
          checked={ticked.includes(sheetId)}
          onChange={on => setTicked(on ? [...ticked, sheetId] : ticked.filter(one => one !== sheetId))}
        />
      ))}
      {lying.length === 0 && <p>{t('page.empty')}</p>}
      {tried && ticked.length === 0 && !done && <Notice kind="refusal" title={t('hand.none')} />}
      {done && (
        <Notice kind="done" live>
          {t('hand.done', { name: done })}
        </Notice>
      )}
      <Trouble error={give.error} />
      {lying.length > 0 && (
        <Row>
          <Button tone="quiet" busy={give.isPending} onClick={press}>
            {t('hand.give')}
          </Button>
        </Row>
      )}
    </Stack>
  )
}
