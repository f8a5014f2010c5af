import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWrittenLanguage, Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Columns, Empty, Link, Page, Section, Stack } from '../../../ui/index.ts'
import type { HouseRule } from '../model.ts'
import { ownRules } from '../vocabulary.ts'
import { useHeld } from './held.ts'
import { houseRulesQuery } from './queries.ts'
import { RuleForm } from './rule-form.tsx'

/** Every rule on a page of its own: those of this organisation first, then those of the product itself. */
export function Handbook() {
  const { t } = useTranslation('handbook')
  const { data } = useSuspenseQuery(houseRulesQuery)
  const [writing, setWriting] = useState(false)
  const of = (state: HouseRule['state']) => data.rules.filter(rule => rule.state === state)
  const [now, later, ended] = [of('now'), of('later'), of('ended')]
  return (
    <Page
      title={t('title')}
      sentence={t('sentence', { count: now.length })}
      note={t('note')}
      action={
        data.mayWrite && (
          <Button side="organisation" onClick={() => setWriting(true)}>
            {t('add')}
          </Button>
        )
      }
    >
      <Stack gap="wide">
        <Link href="/changes">{t('changes')}</Link>
        <Section title={t('now')}>
          {now.length === 0 ? <Empty title={t('none')} /> : <Rules rules={now} />}
        </Section>
        {later.length > 0 && (
          <Section title={t('later')}>
            <Rules rules={later} />
          </Section>
        )}
        <Section title={t('own.title')} sentence={t('own.sentence')}>
          <Columns least={260}>
            {ownRules.map(id => (
              <Card key={id} tone="flat">
                <h3>
                  <Link href={`/house-rules/${id}`}>{t(`own.rules.${id}.title`)}</Link>
                </h3>
              </Card>
            ))}
          </Columns>
        </Section>
        {ended.length > 0 && (
          <Section title={t('ended')}>
            <Rules rules={ended} />
          </Section>
        )}
      </Stack>
      {writing && <RuleForm today={data.today} onClose={() => setWriting(false)} />}
    </Page>
  )
}

function Rules({ rules }: { rules: readonly HouseRule[] }) {
  const held = useHeld()
  const language = useWrittenLanguage()
  return (
    <Columns least={260}>
      {rules.map(({ ruleId, shown }) => (
        <Card key={ruleId}>
          <Stack gap="tight">
            <h3 lang={language}>
              <Link href={`/house-rules/${ruleId}`}>{shown.title}</Link>
            </h3>
            <p>
              <Written>{shown.what}</Written>
            </p>
            <Aside>{held(shown)}</Aside>
          </Stack>
        </Card>
      ))}
    </Columns>
  )
}
