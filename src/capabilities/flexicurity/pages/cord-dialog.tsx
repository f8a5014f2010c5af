import { type Candidate, type CellName, findCompensations, worlds } from '@wisselwerk/engines/flexicurity'
import { type FormEvent, useState } from 'react'
import { Aside, Button, Dialog, Row, Select, Stack, TextArea } from '../../../ui/index.ts'
import { candidatesFor, holds } from '../draft.ts'
import type { Cord, PackageContent } from '../model.ts'
import { partsOf } from '../verdict-words.ts'
import { longestReason } from '../vocabulary.ts'
import { useWords } from './words.ts'

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
  const plusOf = ({ cluster: kind, worlds: count }: Candidate) =>
    count === worlds.length
      ? t('cord.certain', { cluster: t(`clusters.${kind}`) })
      : t('cord.candidate', { cluster: t(`clusters.${kind}`), worlds: count, of: worlds.length })
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
            <Row>
              <Button tone="plain" size="small" onClick={() => onUntie(cord)}>
                {t('cord.untieNamed', { name: nameOf(cord.by) })}
              </Button>
            </Row>
          </Stack>
        ))}
        <form id="cord" onSubmit={submit}>
          <Stack>
            {candidates.length === 0 ? (
              tied.length === 0 && <Aside>{t('cord.none', { clusters: join(elsewhere) })}</Aside>
            ) : (
              <Select
                label={t('cord.choose')}
                value={by ?? ''}
                onChange={setBy}
                placeholder={t('cord.pick')}
                options={candidates.map(one => ({
                  value: one.by,
                  label: `${nameOf(one.by)} (${plusOf(one)})`,
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
