import { useTranslation } from 'react-i18next'
import { useSignedIn } from '../../../platform/web/me.ts'
import type { CareerPart } from '../../../platform/web/screens.ts'
import { Link, Section } from '../../../ui/index.ts'

/** On one's career page only the way there: what stands in it is looked at on its own page. */
function StarsPart() {
  const { t } = useTranslation('competences')
  const { open } = useSignedIn()
  if (!open.includes('competences')) return null
  return (
    <Section title={t('part.title')} sentence={t('part.text')}>
      <p>
        <Link href="/my-stars">{t('part.link')}</Link>
      </p>
    </Section>
  )
}

export const competenceParts: readonly CareerPart[] = [{ order: 62, Part: StarsPart }]
