import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useRelationId } from '../../../platform/web/params.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { AvatarChair, Button, Card, Notice, Page, Section, Stack, TextArea } from '../../../ui/index.ts'
import type { FirstContract } from '../contract-schemas.ts'
import { firstContractQuery } from './queries.ts'
import { currentTerms, TermFacts, TermsForm } from './terms.tsx'

/** For the two: the terms of the employment contract, and a way to say what is not right in them. */
export function OwnContract() {
  const { t } = useTranslation('people')
  const format = useFormat()
  const relationId = useRelationId()
  const { data } = useSuspenseQuery(firstContractQuery(relationId))
  return (
    <Page
      title={t('firstContract.title')}
      sentence={
        data.terms
          ? t('firstContract.kept', { on: format.day(data.terms.writtenAt) })
          : t('firstContract.notKept')
      }
      note={t('firstContract.note')}
    >
      <Stack gap="wide">
        <AvatarChair name={data.employee.name} side="employee" named note={currentTerms(data).jobTitle} />
        <TermFacts terms={currentTerms(data)} />
        {data.proposals.length > 0 && (
          <Section title={t('firstContract.proposals')}>
            <Stack>
              {data.proposals.map(({ number, by, name, why, writtenAt }) => (
                <Card key={number} side={by}>
                  {t('firstContract.proposed', { name, on: format.day(writtenAt), why })}
                </Card>
              ))}
            </Stack>
          </Section>
        )}
        <Propose contract={data} />
      </Stack>
    </Page>
  )
}

function Propose({ contract }: { contract: FirstContract }) {
  const { t } = useTranslation('people')
  const queries = useQueryClient()
  const { relationId } = contract
  const [terms, setTerms] = useState(() => currentTerms(contract))
  const [why, setWhy] = useState('')
  const propose = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/relations/{relationId}/first-contract/proposals', {
          params: { path: { relationId } },
          body: { ...terms, why },
        }),
      ),
    onSuccess: changed => {
      queries.setQueryData(firstContractQuery(relationId).queryKey, changed)
      setWhy('')
    },
  })
  return (
    <Section title={t('firstContract.propose')} sentence={t('firstContract.proposeText')}>
      <Stack>
        <TermsForm terms={terms} onChange={setTerms} />
        <TextArea label={t('firstContract.why')} maxLength={500} value={why} onChange={setWhy} />
        <Button busy={propose.isPending} disabled={why.trim() === ''} onClick={() => propose.mutate()}>
          {t('firstContract.send')}
        </Button>
        <Trouble error={propose.error} />
        {propose.isSuccess && <Notice kind="done" title={t('firstContract.sent')} live />}
      </Stack>
    </Section>
  )
}
