import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Columns, Link, Page, Row, Section, Stack, Tag } from '../../../ui/index.ts'
import type { TeamConditions } from '../model.ts'
import { conditions } from '../vocabulary.ts'
import { ConditionsForm } from './conditions-form.tsx'
import { conditionsQuery } from './queries.ts'

export type TeamSaid = TeamConditions['teams'][number]
type Office = TeamConditions['as']

/** By name, what of each team as a whole makes breach likelier: said by HR and the works council together. */
export function Conditions() {
  const { t } = useTranslation('repair')
  const { data } = useSuspenseQuery(conditionsQuery)
  const [saying, setSaying] = useState<string | null>(null)
  const both = data.teams.filter(({ said }) => said?.hr && said.council).length
  const sentence = both === 0 ? t('conditions.sentence_none') : t('conditions.sentence', { count: both })
  const team = data.teams.find(({ unitId }) => unitId === saying)
  return (
    <Page title={t('conditions.title')} sentence={sentence} note={t('conditions.note')} width="wide">
      <Stack gap="wide">
        <Aside>
          {t('conditions.why')} <Link href="/what-breach-does">{t('conditions.explain')}</Link> ·{' '}
          <Link href="/overviews">{t('conditions.overview')}</Link>
        </Aside>
        <Columns least={320}>
          {data.teams.map(one => (
            <Team key={one.unitId} team={one} as={data.as} onSay={() => setSaying(one.unitId)} />
          ))}
        </Columns>
      </Stack>
      {team && <ConditionsForm team={team} as={data.as} onClose={() => setSaying(null)} />}
    </Page>
  )
}

function Team({ team, as, onSay }: { team: TeamSaid; as: Office; onSay: () => void }) {
  const { t } = useTranslation('repair')
  const queries = useQueryClient()
  const { said, unitId, name } = team
  const agree = useMutation({
    mutationFn: (version: number) =>
      ask(api.POST('/api/conditions/{unitId}/agree', { params: { path: { unitId } }, body: { version } })),
    onSuccess: all => queries.setQueryData(conditionsQuery.queryKey, all),
    onError: () => queries.invalidateQueries({ queryKey: conditionsQuery.queryKey }),
  })
  const isBoth = said?.hr && said.council
  return (
    <Card as="section" tone={said ? 'raised' : 'flat'} {...(isBoth && { side: 'together' as const })}>
      <Section title={name} level={2}>
        <Stack gap="tight">
          {said && (
            <ul className="plain-lines">
              {conditions.map(one => (
                <li key={one}>
                  <Tag {...(said[one] && { side: 'together' as const })}>
                    {t(said[one] ? 'conditions.yes' : 'conditions.no')}
                  </Tag>{' '}
                  {t(`conditions.names.${one}`)}
                </li>
              ))}
            </ul>
          )}
          <Standing said={said} />
          <Row>
            {said && !said[as] && (
              <Button
                size="small"
                side="together"
                busy={agree.isPending}
                onClick={() => agree.mutate(said.version)}
              >
                {t('conditions.agree')}
                <span className="only-heard">: {name}</span>
              </Button>
            )}
            <Button tone="quiet" size="small" onClick={onSay}>
              {t(said ? 'conditions.sayAnew' : 'conditions.say')}
              <span className="only-heard">: {name}</span>
            </Button>
          </Row>
          <Trouble error={agree.error} />
        </Stack>
      </Section>
    </Card>
  )
}

function Standing({ said }: Pick<TeamSaid, 'said'>) {
  const { t } = useTranslation('repair')
  const format = useFormat()
  if (!said) return <Aside>{t('conditions.nobody')}</Aside>
  const { hr, council } = said
  if (hr && council)
    return <Aside>{t('conditions.both', { day: format.day(hr.on > council.on ? hr.on : council.on) })}</Aside>
  const [by, waits] = hr ? (['hr', 'council'] as const) : (['council', 'hr'] as const)
  return (
    <Aside>
      {t(`conditions.saidBy.${by}`, { day: format.day(said[by]!.on) })} · {t(`conditions.waitsFor.${waits}`)}
    </Aside>
  )
}
