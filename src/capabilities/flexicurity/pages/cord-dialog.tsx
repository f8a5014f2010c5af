import { type CellName, findCompensations, worlds } from '@wisselwerk/engines/flexicurity'
import { type FormEvent, useState } from 'react'
import { Aside, Button, Dialog, RadioCards, Stack, TextArea } from '../../../ui/index.ts'
import { candidatesFor, holds } from '../draft.ts'
import type { Cord, PackageContent } from '../model.ts'
import { longestReason } from '../vocabulary.ts'
import { partsOf, useWords } from './words.ts'

/** A minus is tied to an activity of the package that has a plus there, with a reason. */
export function CordDialog(props: {
  cell: CellName
  content: PackageContent
  onTie: (cord: Cord) => void
  onUntie: (cord: Cord) => void
  onClose: () => void
}) {
  const { cell, content, onTie, onUntie, onClose } = props
  const { t, activity, join } = useWords()
  const [by, setBy] = useState<string | null>(null)
  const [why, setWhy] = useState('')
  const [cluster, column] = partsOf(cell)
  const tied = content.compensations.filter(cord => cord.cell === cell)
  const candidates = candidatesFor(cell, content).filter(one => !tied.some(cord => cord.by === one.by))
  const nameOf = (id: string) => activity(id, content.activities.find(one => one.id === id)?.name ?? null)
  const ready = by !== null && why.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) onTie({ cell, by, why: why.trim() })
  }
  const elsewhere = findCompensations(cell, []).map(one => t(`clusters.${one.cluster}`))
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('cord.title')}
      closeLabel={t('cord.cancel')}
      side="together"
      actions={
        <>
          <Button side="together" form="cord" type="submit" disabled={!ready}>
            {t('cord.tie')}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('cord.cancel')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t('cord.text', { cluster: t(`clusters.${cluster}`), column: t(`columns.${column}.name`) })}</p>
        {tied.map(cord => (
          <Stack key={cord.by} gap="tight">
            <p>
              <strong>
                {t(holds(content, cord) ? 'cord.holds' : 'cord.hangs', { name: nameOf(cord.by) })}
              </strong>{' '}
              {cord.why}
            </p>
            <Button tone="plain" size="small" onClick={() => onUntie(cord)}>
              {t('cord.untieNamed', { name: nameOf(cord.by) })}
            </Button>
          </Stack>
        ))}
        <form id="cord" onSubmit={submit}>
          <Stack>
            {candidates.length === 0 ? (
              tied.length === 0 && <Aside>{t('cord.none', { clusters: join(elsewhere) })}</Aside>
            ) : (
              <RadioCards
                label={t('cord.choose')}
                side="together"
                value={by}
                onChange={setBy}
                options={candidates.map(one => ({
                  value: one.by,
                  label: nameOf(one.by),
                  note:
                    one.worlds === worlds.length
                      ? t('cord.certain', { cluster: t(`clusters.${one.cluster}`) })
                      : t('cord.candidate', {
                          cluster: t(`clusters.${one.cluster}`),
                          worlds: one.worlds,
                          of: worlds.length,
                        }),
                }))}
              />
            )}
            {candidates.length > 0 && (
              <TextArea
                label={t('cord.why')}
                hint={t('cord.whyHint')}
                maxLength={longestReason}
                value={why}
                onChange={setWhy}
              />
            )}
          </Stack>
        </form>
      </Stack>
    </Dialog>
  )
}
