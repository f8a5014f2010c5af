import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { useTranslation } from 'react-i18next'
import { locales } from '../platform/i18n/language.ts'
import { useLanguage } from '../platform/web/format.ts'
import { queries } from '../platform/web/query.ts'
import { applyLook, readLook, Surroundings, Toasts } from '../ui/index.ts'
import { startLanguage } from './browser/language.ts'
import { Plates } from './browser/places.ts'
import { plates } from './browser/plates.ts'
import { router } from './browser/router.tsx'

function Application() {
  const { t } = useTranslation('shell')
  return (
    <Surroundings
      locale={locales[useLanguage()]}
      navigate={href => router.navigate({ href })}
      waiting={t('waiting')}
    >
      <Toasts label={t('messages')} closeLabel={t('close')}>
        <QueryClientProvider client={queries}>
          <Plates value={plates}>
            <RouterProvider router={router} />
          </Plates>
        </QueryClientProvider>
      </Toasts>
    </Surroundings>
  )
}

applyLook(readLook())
await startLanguage()
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Application />
  </StrictMode>,
)
