import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { AskFirst } from '../../../ui/controls/ask-first.tsx'
import { Section, Stack, Table } from '../../../ui/index.ts'
import { givenNameOf } from './others.ts'
import { roundsQuery } from './rounds-query.ts'
import type { Round } from './use-round-words.ts'

/** Every round in which I looked, and the way to take what I said out of it again, everywhere. */
export function RoundsList({ relationId, rounds }: { relationId: string; rounds: readonly Round[] }) {
  const { t } = useTranslation('expectations')
  const format = useFormat()
  const stateOf = ({ state, said, seat, endedByName }: Round) => {
    const others = said.filter(one => one.seat !== seat).map(({ name }) => givenNameOf(name))
    if (state === 'open') return t('rounds.states.open', { names: format.list(others) })
    if (state === 'over' && endedByName) return t('rounds.states.ended', { name: givenNameOf(endedByName) })
    return t(`rounds.states.${state}`)
  }
  const called = ({ round, on }: Round) => t('rounds.called', { round, on: format.day(on) })
  return (
    <Section title={t('rounds.mine')} sentence={t('rounds.mineText')}>
      <Stack>
        <Table
          caption={t('rounds.mine')}
          quietCaption
          columns={[
            { key: 'round', label: t('rounds.round') },
            { key: 'state', label: t('rounds.state') },
            { key: 'remove', label: t('rounds.remove'), quietLabel: true, align: 'right' },
          ]}
          rows={rounds.map(round => ({
            id: String(round.round),
            cells: {
              round: called(round),
              state: stateOf(round),
              remove: (
                <Remove
                  relationId={relationId}
                  round={round.round}
                  called={called(round)}
                  shown={round.state === 'open'}
                />
              ),
            },
          }))}
        />
        {rounds.length > 1 && (
          <div>
            <Remove relationId={relationId} shown={rounds.some(({ state }) => state === 'open')} />
          </div>
        )}
      </Stack>
    </Section>
  )
}

/** Of one round, or of all; said first what it means where others read it. */
function Remove(props: { relationId: string; round?: number; called?: string; shown: boolean }) {
  const { t } = useTranslation('expectations')
  const { relationId, round, called, shown } = props
  const queries = useQueryClient()
  const remove = useMutation({
    mutationFn: () =>
      round === undefined
        ? ask(api.DELETE('/api/relations/{relationId}/rounds', { params: { path: { relationId } } }))
        : ask(
            api.DELETE('/api/relations/{relationId}/rounds/{round}', {
              params: { path: { relationId, round } },
            }),
          ),
    onSuccess: left => {
      queries.removeQueries({ queryKey: ['gap', relationId] })
      queries.invalidateQueries({ queryKey: ['view', relationId] })
      queries.setQueryData(roundsQuery(relationId).queryKey, left)
    },
  })
  const one = round !== undefined
  return (
    <AskFirst
      word={t(one ? 'rounds.remove' : 'rounds.removeAll')}
      of={called}
      small={one}
      title={one ? t('rounds.removeTitle', { round }) : t('rounds.removeAllTitle')}
      keep={t('shown.keep')}
      busy={remove.isPending}
      onSure={close => remove.mutate(undefined, { onSuccess: close })}
    >
      <Trouble error={remove.error} />
      <p>{t(one ? 'rounds.removeText' : 'rounds.removeAllText')}</p>
      {shown && <p>{t('rounds.removeShownText')}</p>}
    </AskFirst>
  )
}
