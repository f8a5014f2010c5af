import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Button, Checkbox, DateField, Dialog, Stack, TextField } from '../../../../ui/index.ts'
import type { Meeting } from '../../meeting-schemas.ts'
import { useMeetingStep } from './queries.ts'

/** On which day, where, and who comes for each of the two. */
export function PlanForm({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation(['overview', 'shell'])
  const { year, planned, people } = meeting
  const asked = planned?.participants ?? []
  const [heldOn, setHeldOn] = useState(planned?.heldOn ?? '')
  const [place, setPlace] = useState(planned?.place ?? '')
  const [others, setOthers] = useState(planned?.others ?? '')
  const [chosen, setChosen] = useState(() => asked.map(({ personId }) => personId))
  const [tried, setTried] = useState(false)
  // Who left an office since they were asked still came.
  const all = [...people, ...asked.filter(one => !people.some(({ personId }) => personId === one.personId))]
  const plan = useMeetingStep(year, () => {
    const body = { version: planned?.version ?? 0, heldOn, place, others, participants: chosen }
    return ask(api.PUT('/api/overviews/{year}/meeting', { params: { path: { year } }, body }))
  })
  const save = () => {
    setTried(true)
    if (heldOn) plan.mutate(undefined, { onSuccess: onClose })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('meeting.planTitle')}
      closeLabel={t('shell:close')}
      actions={
        <Button busy={plan.isPending} onClick={save}>
          {t('meeting.save')}
        </Button>
      }
    >
      <Stack>
        <p>{t('meeting.planText')}</p>
        <DateField
          label={t('meeting.day')}
          value={heldOn}
          min={`${year + 1}-01-01`}
          onChange={setHeldOn}
          error={tried && !heldOn ? t('meeting.missingDay') : undefined}
        />
        <TextField
          label={t('meeting.place')}
          optional={t('meeting.optional')}
          maxLength={120}
          value={place}
          onChange={setPlace}
        />
        {(['council', 'hr'] as const).map(office => (
          <fieldset key={office} className="plain-fieldset">
            <legend>
              <strong>{t(`meeting.offices.${office}`)}</strong>
            </legend>
            <Stack gap="tight">
              {all
                .filter(({ side }) => side === office)
                .map(({ personId, name }) => (
                  <Checkbox
                    key={personId}
                    label={name}
                    checked={chosen.includes(personId)}
                    onChange={on =>
                      setChosen(on ? [...chosen, personId] : chosen.filter(one => one !== personId))
                    }
                  />
                ))}
            </Stack>
          </fieldset>
        ))}
        <TextField
          label={t('meeting.others')}
          hint={t('meeting.othersHint')}
          optional={t('meeting.optional')}
          maxLength={300}
          value={others}
          onChange={setOthers}
        />
        <Trouble error={plan.error} />
      </Stack>
    </Dialog>
  )
}
