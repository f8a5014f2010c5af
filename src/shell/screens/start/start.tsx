import { Navigate } from '@tanstack/react-router'
import { useChairs, useDoorLanguage, useMe } from '../../../platform/web/me.ts'
import { Waiting } from '../../../platform/web/waiting.tsx'
import { usePlaces } from '../frame/use-places.ts'

/** The way in: to one's first place, or to a chair to choose. */
export function Start() {
  const me = useMe()
  const places = usePlaces()
  const chairs = useChairs(useDoorLanguage())
  if (me) return <Navigate to={places(me)[0]!.at} replace />
  if (chairs.isPending) return <Waiting />
  return <Navigate to={chairs.data?.chairs.length || chairs.data?.laying ? '/chairs' : '/sign-in'} replace />
}
