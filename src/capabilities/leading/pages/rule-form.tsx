import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { NumberField } from '../../../ui/controls/number-field.tsx'
import { Aside, Button, Dialog, Notice, Stack } from '../../../ui/index.ts'
import type { Span } from '../model.ts'
import { useSpanStep } from './queries.ts'

const bounds = { talks: [1, 52], minutes: [1, 600], limit: [1, 200] } as const
const names = ['talks', 'minutes', 'limit'] as const

/** How often, how long, and how many is many. What nobody knows stays empty. */
export function RuleForm({ rule, onClose }: { rule: Span['rule']; onClose: () => void }) {
  const { t } = useTranslation(['leading', 'shell'])
  const [draft, setDraft] = useState<Record<(typeof names)[number], number | null>>(rule)
  const [tried, setTried] = useState(false)
  const { version } = rule
  const save = useSpanStep(() => {
    const body = { version, talks: draft.talks, minutes: draft.minutes, limit: draft.limit! }
    return ask(api.PUT('/api/span/rule', { body }))
  })
  const send = () => {
    setTried(true)
    if (draft.limit !== null) save.mutate(undefined, { onSuccess: onClose })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('span.rule.formTitle')}
      closeLabel={t('shell:close')}
      actions={
        <Button busy={save.isPending} onClick={send}>
          {t('span.rule.save')}
        </Button>
      }
    >
      <Stack>
        <Aside>{t('span.rule.empty')}</Aside>
        {names.map(name => {
          const [least, most] = bounds[name]
          return (
            <NumberField
              key={name}
              label={t(`span.rule.${name}`)}
              unclear={t('span.rule.unclear', { least, most })}
              least={least}
              most={most}
              value={draft[name]}
              onChange={value => setDraft({ ...draft, [name]: value === null ? null : Math.floor(value) })}
            />
          )
        })}
        {tried && draft.limit === null && <Notice title={t('span.rule.missing')} />}
        <Trouble error={save.error} />
      </Stack>
    </Dialog>
  )
}
