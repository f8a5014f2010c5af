import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AtTalk } from '../../../platform/web/screens.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { PillChoice } from '../../../ui/controls/pill-choice.tsx'
import { Aside, Button, Card, Checkbox, Columns, Row, Select, Stack, TextField } from '../../../ui/index.ts'
import type { BringInput, Company } from '../companion-schemas.ts'
import { type CompanionKind, companionKinds, type SharedPart, sharedParts } from '../vocabulary.ts'
import { useCompany } from './company-queries.ts'

const blank = { personId: '', email: '', givenName: '', familyName: '' }

/** Who, and what of the talk they read. Nothing is ticked that was not chosen. */
export function Bring({ at, data }: { at: AtTalk; data: Company }) {
  const { t } = useTranslation('depth')
  const { bring } = useCompany(at)
  const { confidants } = data
  const [kind, setKind] = useState<CompanionKind>('confidant')
  const [who, setWho] = useState({ ...blank, personId: confidants[0]?.personId ?? '' })
  const [reads, setReads] = useState<readonly SharedPart[]>(['agenda'])
  const field = (name: 'email' | 'givenName' | 'familyName', label: string, most: number) => ({
    label,
    maxLength: most,
    value: who[name],
    onChange: (value: string) => setWho({ ...who, [name]: value }),
  })
  const input = asked(kind, who, reads)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (input) bring.mutate(input)
  }
  return (
    <Card tone="flat" side="employee">
      <form onSubmit={submit}>
        <Stack>
          <PillChoice
            label={t('company.who')}
            value={kind}
            onChange={setKind}
            options={companionKinds.map(value => ({ value, label: t(`company.kinds.${value}.label`) }))}
            side="employee"
          />
          {kind === 'confidant' &&
            (confidants.length === 0 ? (
              <p>{t('company.noConfidant')}</p>
            ) : (
              <Select
                label={t('company.confidant')}
                options={confidants.map(({ personId, name }) => ({ value: personId, label: name }))}
                value={who.personId}
                onChange={personId => setWho({ ...who, personId })}
              />
            ))}
          {kind === 'colleague' && (
            <TextField {...field('email', t('company.email.colleague'), 200)} type="email" />
          )}
          {kind === 'consultant' && (
            <>
              <Columns least={220}>
                <TextField {...field('givenName', t('company.givenName'), 80)} />
                <TextField {...field('familyName', t('company.familyName'), 80)} />
                <TextField {...field('email', t('company.email.consultant'), 200)} type="email" />
              </Columns>
              <Aside>{t('company.byLink')}</Aside>
            </>
          )}
          <fieldset className="plain-fieldset">
            <legend>{t('company.reads')}</legend>
            {sharedParts.map(part => (
              <Checkbox
                key={part}
                label={t(`company.parts.${part}`)}
                checked={reads.includes(part)}
                onChange={on =>
                  setReads(sharedParts.filter(one => (one === part ? on : reads.includes(one))))
                }
              />
            ))}
          </fieldset>
          <Aside>
            {t('company.always')} {t('company.known')}
          </Aside>
          <Trouble error={bring.error} />
          <Row>
            <Button type="submit" tone="quiet" side="employee" busy={bring.isPending} disabled={!input}>
              {t('company.bring')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}

/** What is asked once it is whole. */
function asked(
  kind: CompanionKind,
  who: typeof blank,
  chosen: readonly SharedPart[],
): BringInput | undefined {
  const reads = [...chosen]
  const { personId } = who
  const [email, givenName, familyName] = [who.email.trim(), who.givenName.trim(), who.familyName.trim()]
  if (kind === 'confidant') return personId ? { kind, personId, reads } : undefined
  if (kind === 'colleague') return email ? { kind, email, reads } : undefined
  return email && givenName && familyName ? { kind, email, givenName, familyName, reads } : undefined
}
