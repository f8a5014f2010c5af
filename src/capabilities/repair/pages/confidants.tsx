import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, ButtonLink, Facts, Link, Row, Stack } from '../../../ui/index.ts'
import { confidantsQuery } from './queries.ts'

/** Who they are and how to reach them, outside or by a locked letter; it is kept nowhere. */
export function Confidants() {
  const { t } = useTranslation('repair')
  const { data, error } = useQuery(confidantsQuery)
  if (!data) return <Trouble error={error} />
  const { confidants } = data
  return (
    <Stack gap="tight">
      <h4>{t('confidant.title')}</h4>
      {confidants.length === 0 ? (
        <p>{t('confidant.none')}</p>
      ) : (
        <>
          <Facts
            items={confidants.map(({ name, email, unit }) => ({
              term: unit ? `${name}, ${t('confidant.of', { unit })}` : name,
              value: email ? (
                <Link href={`mailto:${email}`}>{email}</Link>
              ) : (
                t('confidant.noAddress', { name: name.split(' ')[0]! })
              ),
            }))}
          />
          <Aside>{t('confidant.outside')}</Aside>
        </>
      )}
      <Aside>{t('confidant.text')}</Aside>
      <Row>
        <ButtonLink href="/confidants" tone="quiet" size="small">
          {t('confidant.letter')}
        </ButtonLink>
      </Row>
    </Stack>
  )
}
