import { useState } from 'react'
import { useTranslation } from 'react-i18next'

export interface Refused {
  title: string
  next: string
}

interface AuthError {
  status: number
  code?: string | undefined
}

/** One step with the sign-in library: busy while it runs, and its refusal in our own words. */
export function useAttempt() {
  const { t } = useTranslation('people')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()

  const inWords = (error: AuthError, otherwise?: Refused): Refused => {
    if (error.code === 'TOO_MANY_GUESSES')
      return { title: t('account.guessed'), next: t('account.guessedNext') }
    if (error.code === 'VOUCHED_SESSION')
      return { title: t('account.vouched'), next: t('account.vouchedText') }
    if (error.status === 429) return { title: t('account.tooMany'), next: '' }
    if (error.code === 'INVALID_PASSWORD')
      return { title: t('account.wrongPassword'), next: t('account.wrongNext') }
    if (error.code === 'SESSION_NOT_FRESH') return { title: t('account.signInAgain'), next: '' }
    return otherwise ?? { title: t('account.failed'), next: t('account.failedNext') }
  }

  /** Runs the step; answers what it gave, or undefined when it was refused. */
  const attempt = async <T>(
    step: () => Promise<{ data: T | null; error: AuthError | null }>,
    otherwise?: Refused,
  ): Promise<T | undefined> => {
    setBusy(true)
    setRefused(undefined)
    try {
      const { data, error } = await step()
      if (!error) return data as T
      setRefused(inWords(error, otherwise))
    } catch {
      setRefused(otherwise ?? { title: t('account.failed'), next: t('account.failedNext') })
    } finally {
      setBusy(false)
    }
    return undefined
  }
  return { attempt, busy, refused }
}
