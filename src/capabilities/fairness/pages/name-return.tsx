import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { Button, Facts, Row, Stack, TextArea } from '../../../ui/index.ts'
import type { Side } from '../../people/model.ts'
import type { DealNeed } from '../model.ts'
import { longestReturn } from '../vocabulary.ts'
import { useNeedStep } from './queries.ts'

/** Where room of one costs the other: what each of those gives in return, and the way to name one's own. */
export function NameReturn(props: {
  relationId: string
  agreementId: string
  side: Side
  deal: DealNeed
  said: Readonly<Record<Side, NonNullable<DealNeed['mine']>>>
  costing: readonly Side[]
  named: readonly Side[]
  names: Readonly<Record<Side, string>>
  other: string
}) {
  const { t } = useTranslation('fairness')
  const { relationId, agreementId, side, deal, said, costing, named, names, other } = props
  const path = { relationId, agreementId }
  const own = said[side].inReturn ?? ''
  const [draft, keepDraft] = useDraft<string>(`return.${deal.dealId}.${deal.version}.${side}`)
  const text = draft ?? own
  const save = useNeedStep(path, (words: string) =>
    ask(
      api.PUT('/api/relations/{relationId}/agreements/{agreementId}/deals/{dealId}/return', {
        params: { path: { ...path, dealId: deal.dealId } },
        body: { version: deal.version, text: words },
      }),
    ),
  )
  const stated = (who: Side) => {
    const { inReturn } = said[who]
    if (inReturn !== null) return <Written>{inReturn}</Written>
    return named.includes(who) ? t('needs.return.deal') : t('needs.return.open', { name: names[who] })
  }
  return (
    <Stack gap="tight">
      <strong>{t('needs.return.title')}</strong>
      <Facts
        items={costing.map(who => ({
          term: t('needs.return.of', { name: names[who] }),
          value: stated(who),
        }))}
      />
      {costing.includes(side) && (
        <>
          <TextArea
            label={t('needs.return.label')}
            hint={t('needs.return.hint', { other })}
            rows={2}
            maxLength={longestReturn}
            value={text}
            onChange={keepDraft}
          />
          <Trouble error={save.error} />
          {text.trim() !== '' && text.trim() !== own && (
            <Row>
              <Button
                size="small"
                side={side}
                busy={save.isPending}
                onClick={() => save.mutate(text.trim(), { onSuccess: () => keepDraft(undefined) })}
              >
                {t('needs.return.save')}
              </Button>
            </Row>
          )}
        </>
      )}
    </Stack>
  )
}
