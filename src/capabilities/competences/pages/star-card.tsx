import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../platform/web/ask-then-do.tsx'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Columns, Row, Select, Stack, Tag } from '../../../ui/index.ts'
import { StarSign } from '../../../ui/pictures/stars/star-sky.tsx'
import type { OwnCompetence } from '../model.ts'
import { type Visibility, visibilities } from '../vocabulary.ts'
import { isFindable, kindOf } from './kind-of.ts'
import { useChangeCompetence, useRemoveCompetence } from './queries.ts'
import { StarForm } from './star-form.tsx'

/** One competence: can and want beside each other, each with who sees it, set at once. */
export function StarCard({ of }: { of: OwnCompetence }) {
  const { t } = useTranslation('competences')
  const [changing, setChanging] = useState(false)
  const change = useChangeCompetence()
  const remove = useRemoveCompetence()
  const { competenceId, label, english, level, levelSeenBy, evidence, wish, wishSeenBy } = of
  const said = { competenceId, level, levelSeenBy, evidence, wish, wishSeenBy }
  const options = visibilities.map(value => ({ value, label: t(`seenBy.${value}`) }))
  return (
    <Card tone="flat" as="section">
      <Stack gap="tight">
        <Row gap="tight">
          <StarSign kind={kindOf(of)} />
          <h3 lang={english ? 'en' : undefined}>{label}</h3>
          {english && <Tag tone="line">{t('own.english')}</Tag>}
        </Row>
        <Columns least={240}>
          <Stack gap="tight">
            <p>{level === null ? t('own.canNot') : t('own.can', { level: t(`levels.${level}`) })}</p>
            {evidence && (
              <Aside>
                <Written>{evidence}</Written>
              </Aside>
            )}
            {level !== null && (
              <Select
                label={
                  <>
                    {t('own.seesCan')}
                    <span className="only-heard">: {label}</span>
                  </>
                }
                value={levelSeenBy}
                options={options}
                onChange={value => change.mutate({ ...said, levelSeenBy: value as Visibility })}
              />
            )}
          </Stack>
          <Stack gap="tight">
            <p>{wish === null ? t('own.wantNot') : t('own.want', { wish: t(`wishes.${wish}`) })}</p>
            {wish !== null && (
              <Select
                label={
                  <>
                    {t('own.seesWant')}
                    <span className="only-heard">: {label}</span>
                  </>
                }
                value={wishSeenBy}
                options={options}
                onChange={value => change.mutate({ ...said, wishSeenBy: value as Visibility })}
              />
            )}
          </Stack>
        </Columns>
        {isFindable(of) && <Aside>{t('own.findable')}</Aside>}
        <Trouble error={change.error} />
        <Row gap="tight">
          <Button tone="plain" size="small" onClick={() => setChanging(true)}>
            {t('own.change')}
            <span className="only-heard">: {label}</span>
          </Button>
          <AskThenDo
            word={t('own.remove')}
            of={label}
            small
            title={t('own.removeTitle')}
            keep={t('own.keep')}
            step={remove}
            input={competenceId}
          >
            <p>{t('own.removeText')}</p>
          </AskThenDo>
        </Row>
      </Stack>
      {changing && <StarForm of={of} onClose={() => setChanging(false)} />}
    </Card>
  )
}
