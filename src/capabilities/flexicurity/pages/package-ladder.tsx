import { Aside, Section } from '../../../ui/index.ts'
import { Places } from '../../../ui/pictures/figures/ladder.tsx'
import { type NamedPackage, placesOf } from '../ladder.ts'
import { useWords } from './words.ts'

/** Where packages stand on the flexicurity ladder. */
export function PackageLadder({ packages }: { packages: readonly NamedPackage[] }) {
  const { t } = useWords()
  return (
    <Section title={t('ladder.title')} sentence={t('ladder.sentence')}>
      <Places
        label={t('ladder.title')}
        rungs={placesOf(packages).map(({ genuine, degree, names }) => ({
          id: `${genuine}-${degree}`,
          names,
          label: t('ladder.rung', { count: genuine, degree }),
        }))}
      />
      <Aside>{t('ladder.source', { paper: t('papers.001') })}</Aside>
    </Section>
  )
}
