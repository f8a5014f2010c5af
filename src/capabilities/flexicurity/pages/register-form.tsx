import { useQueryClient } from '@tanstack/react-query'
import { type Cluster, clusters } from '@wisselwerk/engines/flexicurity'
import { type FormEvent, useState } from 'react'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Checkbox, DateField, Row, Select, Stack, TextField } from '../../../ui/index.ts'
import type { Me, RelationKind } from '../../people/model.ts'
import type { ShelfCard } from '../draft.ts'
import type { RegisteredActivity } from '../model.ts'
import { longestName, relationKinds } from '../vocabulary.ts'
import { useRegisterChange } from './queries.ts'
import { useWords } from './words.ts'

/** Whom an activity is there for, and since when; without a card it is one of the organisation's own. */
export function ActivityForm(props: { card?: ShelfCard; entry?: RegisteredActivity; onClose: () => void }) {
  const { card, entry, onClose } = props
  const { t, activity } = useWords()
  const today = useQueryClient().getQueryData<Me>(['me'])?.today ?? ''
  const [reaches, setReaches] = useState<readonly RelationKind[]>(entry?.reaches ?? ['permanent'])
  const [since, setSince] = useState(entry?.since ?? today)
  const [name, setName] = useState('')
  const [cluster, setCluster] = useState<Cluster>(clusters[0]!)
  const save = useRegisterChange(() => {
    const reach = { reaches: [...reaches], since }
    if (entry)
      return ask(
        api.PUT('/api/flexicurity/activities/{activityId}', {
          params: { path: { activityId: entry.activityId } },
          body: { ...reach, version: entry.version },
        }),
      )
    const body = { activityId: card?.id ?? null, own: card ? null : { name: name.trim(), cluster }, ...reach }
    return ask(api.POST('/api/flexicurity/activities', { body }))
  })
  const complete = reaches.length > 0 && since !== '' && (card !== undefined || name.trim() !== '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (complete) save.mutate(undefined, { onSuccess: onClose })
  }
  return (
    <Card tone="flat">
      <form onSubmit={submit}>
        <Stack>
          {card ? (
            <h3>{activity(card.id, card.name)}</h3>
          ) : (
            <>
              <TextField
                label={t('register.name')}
                required
                maxLength={longestName}
                value={name}
                onChange={setName}
              />
              <Select
                label={t('register.cluster')}
                value={cluster}
                onChange={value => setCluster(value as Cluster)}
                options={clusters.map(value => ({ value, label: t(`clusters.${value}`) }))}
              />
            </>
          )}
          <fieldset>
            <legend>{t('register.reaches')}</legend>
            <Row>
              {relationKinds.map(kind => (
                <Checkbox
                  key={kind}
                  label={t(`kinds.${kind}`)}
                  checked={reaches.includes(kind)}
                  onChange={on =>
                    setReaches(relationKinds.filter(one => (one === kind ? on : reaches.includes(one))))
                  }
                />
              ))}
            </Row>
            {reaches.length === 0 && <Aside role="status">{t('register.reachNone')}</Aside>}
          </fieldset>
          <DateField
            label={t('register.sinceLabel')}
            required
            max="2199-12-31"
            value={since}
            onChange={setSince}
          />
          <Trouble error={save.error} />
          <Row>
            <Button type="submit" busy={save.isPending} disabled={!complete}>
              {t('register.save')}
            </Button>
            <Button tone="plain" onClick={onClose}>
              {t('register.cancel')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}
