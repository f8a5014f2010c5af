import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useRelationId } from '../../../platform/web/params.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { AvatarChair, Button, Card, Notice, Page, Row, Section, Stack } from '../../../ui/index.ts'
import type { FirstContract, FirstTerms } from '../contract-schemas.ts'
import { termFields } from '../vocabulary.ts'
import { keptContractQuery } from './queries.ts'
import { bareTerms, currentTerms, TermFacts, TermsForm } from './terms.tsx'

/** For HR: the terms of an employment contract, and what the two say is not right in them. */
export function KeptContract() {
  const { t } = useTranslation('people')
  const format = useFormat()
  const relationId = useRelationId()
  const { data } = useSuspenseQuery(keptContractQuery(relationId))
  const on = data.terms && format.day(data.terms.writtenAt)
  return (
    <Page
      title={t('firstContract.title')}
      sentence={t('firstContract.between', { employee: data.employee.name })}
      note={on ? t('firstContract.kept', { on }) : t('firstContract.notKept')}
      back={{ href: '/people', label: t('roles.back') }}
    >
      <Stack gap="wide">
        <AvatarChair name={data.employee.name} side="employee" named note={currentTerms(data).jobTitle} />
        <TermFacts terms={currentTerms(data)} />
        <Proposals contract={data} />
        <Write key={data.terms?.number ?? 0} contract={data} />
      </Stack>
    </Page>
  )
}

function useKeep(relationId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: FirstTerms) =>
      ask(api.PUT('/api/first-contracts/{relationId}', { params: { path: { relationId } }, body })),
    onSuccess: contract => queries.setQueryData(keptContractQuery(relationId).queryKey, contract),
  })
}

function Proposals({ contract }: { contract: FirstContract }) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const queries = useQueryClient()
  const { relationId, proposals } = contract
  const keep = useKeep(relationId)
  const decline = useMutation({
    mutationFn: (number: number) =>
      ask(
        api.POST('/api/first-contracts/{relationId}/proposals/{number}/decline', {
          params: { path: { relationId, number } },
        }),
      ),
    onSuccess: changed => queries.setQueryData(keptContractQuery(relationId).queryKey, changed),
  })
  if (proposals.length === 0) return null
  const now = currentTerms(contract)
  return (
    <Section title={t('firstContract.proposals')}>
      <Stack>
        {proposals.map(({ number, by, name, why, writtenAt, ...terms }) => {
          const fields = termFields
            .filter(field => terms[field] !== now[field])
            .map(field => t(`firstContract.fields.${field}`))
          return (
            <Card key={number} side={by}>
              <Stack>
                <p>{t('firstContract.proposed', { name, on: format.day(writtenAt), why })}</p>
                <p>{t('firstContract.differs', { fields: format.list(fields) })}</p>
                <TermFacts terms={terms} />
                <Row>
                  <Button tone="quiet" busy={keep.isPending} onClick={() => keep.mutate(bareTerms(terms))}>
                    {t('firstContract.take')}
                  </Button>
                  <Button tone="plain" busy={decline.isPending} onClick={() => decline.mutate(number)}>
                    {t('firstContract.decline')}
                  </Button>
                </Row>
              </Stack>
            </Card>
          )
        })}
        <Trouble error={keep.error ?? decline.error} />
      </Stack>
    </Section>
  )
}

function Write({ contract }: { contract: FirstContract }) {
  const { t } = useTranslation('people')
  const [terms, setTerms] = useState(() => currentTerms(contract))
  const keep = useKeep(contract.relationId)
  return (
    <Section title={t('firstContract.write')}>
      <Stack>
        <TermsForm terms={terms} onChange={setTerms} />
        <Button busy={keep.isPending} onClick={() => keep.mutate(terms)}>
          {t('firstContract.save')}
        </Button>
        <Trouble error={keep.error} />
        {keep.isSuccess && <Notice kind="done" title={t('firstContract.saved')} live />}
      </Stack>
    </Section>
  )
}
