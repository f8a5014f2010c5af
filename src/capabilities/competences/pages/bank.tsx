import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isHr } from '../../../platform/web/doors.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Columns, Empty, Link, Page, Section, Stack, Table } from '../../../ui/index.ts'
import type { BankFound } from '../model.ts'
import { CompetencePicker, type Picked } from './competence-picker.tsx'
import { OwnLooks } from './looks.tsx'
import { inHouseQuery, useSearch } from './queries.ts'

/** Who shows that they can do something and want to, and what there is in house. */
export function BankPage() {
  const { t } = useTranslation('competences')
  const me = useSignedIn()
  const search = useSearch()
  const [picked, setPicked] = useState<Picked | null>(null)
  const [tried, setTried] = useState(false)
  const look = () => {
    setTried(true)
    if (picked) search.mutate(picked.ref)
  }
  return (
    <Page title={t('bank.title')} sentence={t('bank.sentence')} note={t('bank.note')}>
      <Stack gap="wide">
        <Card>
          <Stack>
            <CompetencePicker
              value={picked}
              onChange={setPicked}
              error={tried && !picked ? t('picker.missing') : undefined}
            />
            <div>
              <Button busy={search.isPending} onClick={look}>
                {t('bank.search')}
              </Button>
            </div>
            <Trouble error={search.error} />
          </Stack>
        </Card>
        <div aria-live="polite">{search.data && <Found of={search.data} />}</div>
        <InHouse />
        <OwnLooks />
        {isHr({ ...me, guest: false, beginning: false }) && (
          <p>
            <Link href="/competence-bank/bring">{t('bank.bring')}</Link>
          </p>
        )}
      </Stack>
    </Page>
  )
}

function Found({ of }: { of: BankFound }) {
  const { t } = useTranslation('competences')
  const { label, count, found } = of
  if (found.length === 0)
    return (
      <Empty title={t('bank.none')}>
        <p>{t('bank.few')}</p>
        <p>{t('bank.noneText')}</p>
      </Empty>
    )
  return (
    <Section title={label} sentence={count === null ? t('bank.few') : t('bank.found', { count })}>
      <Stack>
        <Columns least={240}>
          {found.map(({ person, level, evidence }) => (
            <Card key={person.personId} tone="flat">
              <Stack gap="tight">
                <h3>{person.name}</h3>
                <p>{t(`found.${level}`)}</p>
                {evidence && (
                  <p className="sentence">
                    <Written>{evidence}</Written>
                  </p>
                )}
              </Stack>
            </Card>
          ))}
        </Columns>
        <Aside>{t('bank.again')}</Aside>
      </Stack>
    </Section>
  )
}

function InHouse() {
  const { t } = useTranslation('competences')
  const format = useFormat()
  const { countedOn, competences } = useSuspenseQuery(inHouseQuery).data
  if (countedOn === null || competences.length === 0)
    return (
      <Section title={t('bank.houseTitle')} sentence={t('bank.houseNone')}>
        <p>{t('bank.houseNoneText')}</p>
      </Section>
    )
  return (
    <Section title={t('bank.houseTitle')} sentence={t('bank.houseSentence', { day: format.day(countedOn) })}>
      <Stack>
        <Table
          caption={t('bank.caption')}
          quietCaption
          columns={[
            { key: 'what', label: t('bank.what') },
            { key: 'many', label: t('bank.many'), align: 'right' },
          ]}
          rows={competences.map(({ label, count }) => ({
            id: label,
            cells: { what: label, many: format.number(count) },
          }))}
        />
        <Aside>{t('bank.houseNote')}</Aside>
      </Stack>
    </Section>
  )
}
