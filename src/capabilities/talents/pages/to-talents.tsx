import { useTranslation } from 'react-i18next'
import { Link } from '../../../ui/index.ts'

/** With the talk, for which it is written: what is seen in somebody. Without a name it is oneself. */
export function ToTalents({ relationId, employee }: { relationId: string; employee: string | null }) {
  const { t } = useTranslation('talents')
  return (
    <p>
      <Link href={`/relations/${relationId}/talents`}>
        {employee ? t('toTalents', { name: employee }) : t('toMine')}
      </Link>
    </p>
  )
}
