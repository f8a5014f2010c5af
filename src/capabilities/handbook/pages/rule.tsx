import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../platform/web/me.ts'
import { useWrittenLanguage, Written } from '../../../platform/web/written.tsx'
import { Button, Disclosure, Empty, Facts, Link, Page, Row, Section, Stack } from '../../../ui/index.ts'
import type { HouseRule, HouseRules, RuleVersion } from '../model.ts'
import { type OwnRule, ownRules, ownSince } from '../vocabulary.ts'
import { EndForm } from './end-form.tsx'
import { useHeld } from './held.ts'
import { houseRulesQuery } from './queries.ts'
import { RuleForm } from './rule-form.tsx'

const parts = ['what', 'why', 'decides', 'source'] as const

/** One rule: what, why, who decides, where it comes from, and from when until when. */
export function HouseRulePage() {
  const { t } = useTranslation('handbook')
  const { ruleId: id } = useParams({ strict: false }) as { ruleId: string }
  const { data } = useSuspenseQuery(houseRulesQuery)
  const own = ownRules.find(one => one === id)
  if (own) return <OwnRulePage id={own} />
  const rule = data.rules.find(({ ruleId }) => ruleId === id)
  const back = { href: '/house-rules', label: t('title') }
  if (!rule)
    return (
      <Page title={t('gone')} back={back} width="narrow">
        <Empty title={t('goneText')} />
      </Page>
    )
  return <HousePage rule={rule} {...data} />
}

function HousePage(props: { rule: HouseRule } & Pick<HouseRules, 'mayWrite' | 'today'>) {
  const { t } = useTranslation('handbook')
  const held = useHeld()
  const [doing, setDoing] = useState<'change' | 'end' | null>(null)
  const { rule, mayWrite, today } = props
  const { shown, versions, state } = rule
  const [newest] = versions
  const others = versions.filter(({ number }) => number !== shown.number)
  const ended = state === 'ended'
  return (
    <Page
      title={shown.title}
      titleLang={useWrittenLanguage()}
      sentence={t(`states.${state}`, { held: held(shown) })}
      back={{ href: '/house-rules', label: t('title') }}
      width="narrow"
    >
      <Stack gap="wide">
        <Told version={shown} />
        {mayWrite && (
          <Row>
            <Button tone="quiet" onClick={() => setDoing('change')}>
              {t('change')}
            </Button>
            {!ended && (
              <Button tone="plain" onClick={() => setDoing('end')}>
                {t('end')}
              </Button>
            )}
          </Row>
        )}
        {others.length > 0 && (
          <Section title={t('versions')}>
            {others.map(version => (
              <Disclosure key={version.number} label={held(version)}>
                <Told version={version} />
              </Disclosure>
            ))}
          </Section>
        )}
      </Stack>
      {doing === 'change' && <RuleForm {...{ rule, today }} onClose={() => setDoing(null)} />}
      {doing === 'end' && (
        <EndForm ruleId={rule.ruleId} version={newest!} today={today} onClose={() => setDoing(null)} />
      )}
    </Page>
  )
}

function Told({ version }: { version: RuleVersion }) {
  const { t } = useTranslation('handbook')
  return (
    <Facts
      items={parts.map(part => ({ term: t(`parts.${part}`), value: <Written>{version[part]}</Written> }))}
    />
  )
}

/** A rule of the product itself: its words are the product's, and the same everywhere. */
function OwnRulePage({ id }: { id: OwnRule }) {
  const { t } = useTranslation('handbook')
  const me = useMe()
  return (
    <Page
      title={t(`own.rules.${id}.title`)}
      sentence={t('own.since', { version: ownSince })}
      back={{ href: '/house-rules', label: t('title') }}
      width="narrow"
    >
      <Stack>
        <Facts
          items={[
            ...(['what', 'why', 'decides'] as const).map(part => ({
              term: t(`parts.${part}`),
              value: t(`own.rules.${id}.${part}`),
            })),
            { term: t('parts.source'), value: <Link href="/sources">{t('own.source')}</Link> },
          ]}
        />
        {me && <p>{t('own.fixed', { organisation: me.organisation.name })}</p>}
      </Stack>
    </Page>
  )
}
