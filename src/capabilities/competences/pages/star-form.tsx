import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { PillRadios } from '../../../ui/controls/pill-radios.tsx'
import { Aside, Button, Dialog, Stack, TextArea } from '../../../ui/index.ts'
import type { OwnCompetence, Said } from '../model.ts'
import { levels, wishes } from '../vocabulary.ts'
import { CompetencePicker, type Picked } from './competence-picker.tsx'
import { useAddCompetence, useChangeCompetence } from './queries.ts'

const none = 'none'
const hidden = { levelSeenBy: 'nobody', wishSeenBy: 'nobody' } as const

/** A new star, or one said otherwise; who sees it is chosen beside it, once it is there. */
export function StarForm({ of, onClose }: { of?: OwnCompetence; onClose: () => void }) {
  const { t } = useTranslation(['competences', 'shell'])
  const [picked, setPicked] = useState<Picked | null>(null)
  const [level, setLevel] = useState<Said['level']>(of?.level ?? null)
  const [wish, setWish] = useState<Said['wish']>(of?.wish ?? null)
  const [evidence, setEvidence] = useState(of?.evidence ?? '')
  const [tried, setTried] = useState(false)
  const add = useAddCompetence()
  const change = useChangeCompetence()
  const says = level !== null || wish !== null
  const save = () => {
    setTried(true)
    if (!says) return
    const said = { level, wish, evidence: level === null ? null : evidence.trim() || null }
    const { levelSeenBy, wishSeenBy } = of ?? hidden
    if (of)
      change.mutate(
        { ...said, levelSeenBy, wishSeenBy, competenceId: of.competenceId },
        { onSuccess: onClose },
      )
    else if (picked) add.mutate({ ...said, ...hidden, competence: picked.ref }, { onSuccess: onClose })
  }
  const missing = tried && !says ? t('form.nothing') : undefined
  return (
    <Dialog
      open
      side="employee"
      onClose={onClose}
      title={of ? t('form.change', { label: of.label }) : t('form.add')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="employee" busy={add.isPending || change.isPending} onClick={save}>
          {t('form.save')}
        </Button>
      }
    >
      <Stack>
        {!of && (
          <CompetencePicker
            value={picked}
            onChange={setPicked}
            error={tried && !picked ? t('picker.missing') : undefined}
          />
        )}
        <PillRadios
          label={t('form.level')}
          side="employee"
          value={level ?? none}
          onChange={value => setLevel(levels.find(one => one === value) ?? null)}
          options={[...levels, none].map(value => ({ value, label: t(`levels.${value as 'none'}`) }))}
        />
        {level !== null && (
          <TextArea
            label={t('form.evidence')}
            hint={t('form.evidenceHint')}
            rows={2}
            maxLength={500}
            value={evidence}
            onChange={setEvidence}
          />
        )}
        <PillRadios
          label={t('form.wish')}
          side="employee"
          value={wish ?? none}
          error={missing}
          onChange={value => setWish(wishes.find(one => one === value) ?? null)}
          options={[...wishes, none].map(value => ({ value, label: t(`wishes.${value as 'none'}`) }))}
        />
        {!of && <Aside>{t('form.hidden')}</Aside>}
        <Trouble error={add.error ?? change.error} />
      </Stack>
    </Dialog>
  )
}
