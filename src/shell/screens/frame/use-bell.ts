import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { newestRingQuery } from '../../../capabilities/bell/pages/queries.ts'
import type { Me } from '../../../capabilities/people/model.ts'
import { useLanguage } from '../../../platform/web/format.ts'
import { useNavigateTo, useToast } from '../../../ui/index.ts'

/**
 * An open page hears within ten seconds that it is somebody's turn: what stands on it is asked again, and a sentence says
 * who laid something ready. On a confidant's screen nothing is said.
 */
export function useBell(me: Me | null): void {
  const { t } = useTranslation('shell')
  const language = useLanguage()
  const toast = useToast()
  const navigate = useNavigateTo()
  const queries = useQueryClient()
  const { data } = useQuery({ ...newestRingQuery(language), enabled: me !== null })
  const known = useRef<{ who: string; ringId: string | undefined }>(undefined)
  const silent = me?.roles.includes('confidant') ?? true
  useEffect(() => {
    if (!me || !data) return
    const { newest } = data
    const last = known.current
    known.current = { who: me.name, ringId: newest?.ringId }
    // What rang before this page was opened is told by the places.
    if (last?.who !== me.name || !newest || newest.ringId === last.ringId) return
    queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'newest-ring' })
    if (!silent) toast(newest.sentence, { label: t('places.look'), onPress: () => navigate(newest.at) })
  }, [data, me, silent, queries, toast, navigate, t])
}
