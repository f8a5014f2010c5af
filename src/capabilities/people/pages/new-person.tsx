import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink, Page, Section, Stack, TextField } from '../../../ui/index.ts'
import { Settle } from './hand.tsx'
import { isWhole, NameFields, nobody, type Placed, PlaceFields, sentName, sentPlace } from './hand-fields.tsx'
import { rolesQuery } from './queries.ts'

/** Somebody who is not in the register yet, by hand. */
export function NewPerson() {
  const { t } = useTranslation('people')
  const { data } = useSuspenseQuery(rolesQuery)
  const [number, setNumber] = useState('')
  const [named, setNamed] = useState(nobody)
  const [added, setAdded] = useState<string>()
  const [placed, setPlaced] = useState<Placed>({
    kind: 'permanent',
    from: data.today,
    until: '',
    since: '',
    unitCode: data.units[0]?.code ?? '',
    unitName: '',
    location: '',
    jobTitle: '',
    hours: null,
    managerNumber: '',
  })
  const ready =
    number.trim() !== '' && named.givenName.trim() !== '' && named.familyName.trim() !== '' && isWhole(placed)
  return (
    <Page
      title={t('hand.addTitle')}
      sentence={t('hand.addSentence')}
      back={{ href: '/people', label: t('roles.back') }}
    >
      <Stack gap="wide">
        <Section title={t('hand.who')}>
          <Stack>
            <TextField label={t('hand.number')} maxLength={40} value={number} onChange={setNumber} />
            <NameFields value={named} onChange={setNamed} />
          </Stack>
        </Section>
        <Section title={t('hand.newRelation')}>
          <Stack>
            <PlaceFields value={placed} onChange={setPlaced} units={data.units} known={false} />
            <Settle
              input={{ isNew: true, number, ...sentName(named), relation: sentPlace(null, placed) }}
              ready={ready}
              onSaved={() => setAdded(number.trim())}
            />
            {added && (
              <ButtonLink href={`/people/person/${encodeURIComponent(added)}`}>
                {t('hand.toPerson', { name: `${named.givenName} ${named.familyName}` })}
              </ButtonLink>
            )}
          </Stack>
        </Section>
      </Stack>
    </Page>
  )
}
