import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Checkbox, Notice, Row, Stack, TextArea, TextField } from '../../../ui/index.ts'
import { sealLetter } from '../lock/sheets.ts'
import type { Desks } from '../model.ts'
import { longest } from '../vocabulary.ts'
import { desksQuery } from './queries.ts'

type Drawer = NonNullable<Desks['confidants'][number]['drawer']>

interface Props {
  to: { personId: string; name: string; drawer: Drawer }
  today: string
  onSent: () => void
  onBack: () => void
}

/** What is written here is nowhere else until it is locked, and then in the drawer alone. */
export function LetterForm({ to, today, onSent, onBack }: Props) {
  const { t } = useTranslation('desk')
  const queries = useQueryClient()
  const me = useSignedIn()
  const [words, setWords] = useState('')
  const [reach, setReach] = useState('')
  const [named, setNamed] = useState(false)
  const [tried, setTried] = useState(false)
  const [noted, setNoted] = useState<'other' | 'gone' | null>(null)
  const { personId, name, drawer } = to
  const missing = { words: words.trim() === '', reach: reach.trim() === '' }
  const send = useMutation({
    mutationFn: async () => {
      // With the lock that lies there now; whoever writes has looked at this one.
      const desks = await ask(api.GET('/api/desks'))
      const now = desks.confidants.find(one => one.personId === personId)?.drawer
      if (!now) {
        setNoted('gone')
        return false
      }
      if (now.publicKey !== drawer.publicKey || now.drawerId !== drawer.drawerId) {
        setNoted('other')
        queries.setQueryData(desksQuery.queryKey, desks)
        return false
      }
      const sealed = await sealLetter(
        { kind: 'letter', on: today, words: words.trim(), reach: reach.trim(), name: named ? me.name : null },
        drawer.publicKey,
      )
      const { drawerId, publicKey } = drawer
      await ask(api.POST('/api/letters', { body: { drawerId, publicKey, sealed } }))
      return true
    },
    onMutate: () => setNoted(null),
    onSuccess: sent => sent && onSent(),
  })
  const press = () => {
    setTried(true)
    if (!missing.words && !missing.reach) send.mutate()
  }
  return (
    <Stack>
      <h4>{t('letter.title', { name })}</h4>
      <TextArea
        label={t('letter.words')}
        hint={t('letter.wordsHint')}
        value={words}
        onChange={setWords}
        maxLength={longest.words}
        autoComplete="off"
        error={tried && missing.words ? t('letter.missing') : undefined}
      />
      <TextField
        label={t('letter.reach')}
        hint={t('letter.reachHint')}
        value={reach}
        onChange={setReach}
        maxLength={longest.reach}
        autoComplete="off"
        error={tried && missing.reach ? t('letter.noReach', { name }) : undefined}
      />
      <Checkbox
        label={t('letter.named', { name: me.name })}
        hint={t('letter.namedHint')}
        checked={named}
        onChange={setNamed}
      />
      <Aside>{t('letter.locked', { name })}</Aside>
      {noted && (
        <Notice kind="refusal" title={t(noted === 'other' ? 'letter.otherLock' : 'letter.gone', { name })}>
          {t(noted === 'other' ? 'letter.otherLockText' : 'letter.goneText')}
        </Notice>
      )}
      <Trouble error={send.error} />
      <Row>
        <Button side="together" busy={send.isPending} onClick={press}>
          {t('letter.send')}
        </Button>
        <Button tone="plain" onClick={onBack}>
          {t('letter.back')}
        </Button>
      </Row>
    </Stack>
  )
}
