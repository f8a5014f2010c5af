import { useTranslation } from 'react-i18next'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Card, Columns, Facts, Page, Section, Stack } from '../../../ui/index.ts'
import type { Mediated, MediatedSheet } from '../model.ts'

const parts = ['aims', 'reach', 'resistance', 'unacceptable', 'bridges'] as const

/** What both let the mediator read: topics, and of each what they showed each other. */
export function MediatedTopics({ mediated, titles }: { mediated: Mediated; titles: readonly string[] }) {
  const { t } = useTranslation('mediators')
  const { employee, manager, topics } = mediated
  return (
    <Page
      title={t('hr.pair', { employee, manager })}
      sentence={t('hr.topics', { count: topics.length })}
      back={{ href: '/mediations', label: t('hr.back') }}
      note={t('hr.note')}
    >
      <Stack gap="wide">
        {topics.map(({ topicId, sheets }, at) => (
          <Section key={topicId} title={titles[at]!}>
            {sheets.length === 0 ? (
              <Aside>{t('hr.noSheets')}</Aside>
            ) : (
              <Columns>
                {sheets.map(sheet => (
                  <Sheet
                    key={sheet.side}
                    sheet={sheet}
                    name={sheet.side === 'employee' ? employee : manager}
                  />
                ))}
              </Columns>
            )}
          </Section>
        ))}
      </Stack>
    </Page>
  )
}

function Sheet({ sheet, name }: { sheet: MediatedSheet; name: string }) {
  const { t } = useTranslation('mediators')
  const said = parts.filter(part => sheet[part] !== '')
  return (
    <Card side={sheet.side}>
      <Stack gap="tight">
        <h3>{t('hr.sheet', { name })}</h3>
        <Facts
          items={said.map(part => ({ term: t(`hr.parts.${part}`), value: <Written>{sheet[part]}</Written> }))}
        />
      </Stack>
    </Card>
  )
}
