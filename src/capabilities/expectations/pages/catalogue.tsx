import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isHr } from '../../../platform/web/doors.ts'
import { useMe } from '../../../platform/web/me.ts'
import {
  Aside,
  Button,
  Card,
  Columns,
  Disclosure,
  Page,
  Row,
  Section,
  Stack,
  Tag,
} from '../../../ui/index.ts'
import { type Domain, employeeDomains, organisationDomains } from '../catalogue/items.ts'
import { OwnItemForm } from './own-item-form.tsx'
import { catalogueQuery } from './queries.ts'
import { RetireItem } from './retire-item.tsx'
import { type Item, useWording } from './wording.ts'

const sides = [
  ['organisation', organisationDomains],
  ['employee', employeeDomains],
] as const

/** Everything that a view asks, by room; the organisation's own items; and what employers themselves call ideal. */
export function Catalogue() {
  const { t } = useTranslation('expectations')
  const { items, ideals } = useSuspenseQuery(catalogueQuery).data
  const wording = useWording()
  const me = useMe()
  const keeps = me !== null && me !== undefined && isHr(me)
  const [adding, setAdding] = useState(false)
  const asked = items.filter(item => !item.retired)
  const retired = items.filter(item => item.retired)
  const own = asked.filter(item => item.own).length
  const labelOf = (id: string) => wording(items.find(item => item.id === id)!).label
  return (
    <Page
      title={t('cataloguePage.title')}
      sentence={t('cataloguePage.sentence', { count: own, fixed: asked.length - own })}
      note={t('cataloguePage.note')}
      action={keeps && !adding && <Button onClick={() => setAdding(true)}>{t('cataloguePage.add')}</Button>}
    >
      <Stack gap="wide">
        {adding && <OwnItemForm onDone={() => setAdding(false)} />}
        {sides.map(([side, rooms]) => (
          <Section key={side} title={t(`sides.${side}`)}>
            <Columns least={280}>
              {rooms.map(room => (
                <Room key={room} room={room} items={asked} keeps={keeps} />
              ))}
            </Columns>
          </Section>
        ))}
        {retired.length > 0 && (
          <Disclosure label={t('cataloguePage.retired', { count: retired.length })}>
            <ul>
              {retired.map(item => (
                <li key={item.id}>{wording(item).label}</li>
              ))}
            </ul>
          </Disclosure>
        )}
        <Section title={t('cataloguePage.ideals')} sentence={t('cataloguePage.idealsText')}>
          <Columns least={320}>
            {sides.map(([side]) => (
              <Card key={side} side={side} as="section">
                <h3>{t(`cataloguePage.idealSides.${side}`)}</h3>
                <ul>
                  {ideals
                    .filter(ideal => ideal.side === side)
                    .map(({ id, items: about }) => (
                      <li key={id}>
                        {t(`ideals.${id as 'meaning'}`)}
                        {about.length === 0 ? (
                          <>
                            {' '}
                            <Tag tone="line">{t('cataloguePage.onlyEmployers')}</Tag>
                          </>
                        ) : (
                          <Aside>
                            {t('cataloguePage.belongs', { items: about.map(labelOf).join(', ') })}
                          </Aside>
                        )}
                      </li>
                    ))}
                </ul>
              </Card>
            ))}
          </Columns>
        </Section>
      </Stack>
    </Page>
  )
}

function Room({ room, items, keeps }: { room: Domain; items: readonly Item[]; keeps: boolean }) {
  const { t } = useTranslation('expectations')
  const wording = useWording()
  return (
    <Card tone="flat" as="section">
      <h3>{t(`domains.${room}`)}</h3>
      <ul>
        {items
          .filter(item => item.domain === room)
          .map(item => (
            <li key={item.id}>
              {wording(item).label}
              {item.own && (
                <Row gap="tight">
                  <Tag side="organisation">{t('cataloguePage.own')}</Tag>
                  {keeps && <RetireItem itemId={item.id} label={wording(item).label} />}
                </Row>
              )}
            </li>
          ))}
      </ul>
    </Card>
  )
}
