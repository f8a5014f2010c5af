import { useTranslation } from 'react-i18next'
import type { TableView } from '../../../capabilities/people/model.ts'
import { givenNameOf } from '../../../capabilities/people/names.ts'
import { counterpartPart } from '../../../capabilities/people/vocabulary.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Aside, ButtonLink, Section } from '../../../ui/index.ts'

/** At the table of an agency worker: that there are two counterparts. The worker goes there; whoever manages only knows. */
export function CounterpartsLink({ relation }: { relation: TableView | undefined }) {
  const { open, today } = useSignedIn()
  const contact = relation?.beside.find(({ parts, from }) => parts.includes(counterpartPart) && from <= today)
  if (!relation || !contact || !open.includes('dialogue')) return null
  return <Told relation={relation} contact={givenNameOf(contact.name)} />
}

function Told({ relation, contact }: { relation: TableView; contact: string }) {
  const { t } = useTranslation('counterparts')
  const worker = givenNameOf(relation.employee.name)
  const manager = relation.manager ? givenNameOf(relation.manager.name) : t('worker.nobodyManages')
  if (relation.side === 'organisation') return <Aside>{t('link.manager', { worker, contact })}</Aside>
  return (
    <Section title={t('link.title')} sentence={t('link.text', { contact, manager })}>
      <p>
        <ButtonLink href={`/relations/${relation.relationId}/counterparts`} tone="quiet" side="employee">
          {t('link.open')}
        </ButtonLink>
      </p>
    </Section>
  )
}
