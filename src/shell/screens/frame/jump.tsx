import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../../capabilities/people/model.ts'
import { fold } from '../../../platform/i18n/fold.ts'
import { api, ask } from '../../../platform/web/api.ts'
import type { PlaceId } from '../../../platform/web/screens.ts'
import { JumpBox, type JumpHit } from '../../../ui/controls/jump-box.tsx'
import { ChairMark } from '../../../ui/icons/icons.tsx'
import { Switch } from '../../../ui/index.ts'
import { useRooms } from '../../browser/places.ts'
import { placeIcons } from './place-icons.tsx'
import { keepSlash, opensBySlash } from './slash-key.ts'
import { usePlaces, whereIs } from './use-places.ts'

/** Places, own things and people one may see, by some letters of them. What was looked for is kept nowhere. */
export function Jump({ me, onClose }: { me: Me; onClose: () => void }) {
  const { t } = useTranslation(['shell', 'names'])
  const [text, setText] = useState('')
  const [bySlash, setBySlash] = useState(opensBySlash)
  const sought = useDeferredValue(text.trim())
  const ways = useWays(me)
  const placesOf = usePlaces()
  const { data } = useQuery({
    queryKey: ['jump', sought],
    enabled: sought.length > 1,
    gcTime: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => ask(api.POST('/api/jump', { body: { text: sought }, signal })),
  })
  const places = placesOf(me)
  const known = ways.filter(({ words, where }) => fold(`${words} ${where ?? ''}`).includes(fold(sought)))
  const found = (sought.length > 1 ? (data?.found ?? []) : []).map(({ at, ...one }) => ({
    ...one,
    href: at,
    place: whereIs(at, places).place?.id ?? 'own',
  }))
  const order: readonly (PlaceId | 'own')[] = [...places.map(({ id }) => id), 'own']
  const groups = order.map(id => ({
    id,
    label: id === 'own' ? t('jump.own') : t(`places.names.${id}`),
    icon: iconOf(id),
    hits: [...known, ...found].filter(({ place }) => place === id),
  }))
  return (
    <JumpBox
      label={t('jump.label')}
      closeLabel={t('close')}
      text={text}
      onText={setText}
      onClose={onClose}
      groups={groups.filter(({ hits }) => hits.length > 0)}
      said={t('jump.nothing')}
      foot={
        <>
          <span>{t('jump.promise')}</span>
          <Switch
            label={t('jump.bySlash')}
            checked={bySlash}
            onChange={on => {
              keepSlash(on)
              setBySlash(on)
            }}
          />
        </>
      }
    />
  )
}

const iconOf = (id: PlaceId | 'own'): ReactNode => (id === 'own' ? <ChairMark size={20} /> : placeIcons[id])

type Way = JumpHit & { place: PlaceId | 'own' }

/** Every page that somebody reaches without looking for a thing: their places, the rooms in them, the path of their own table. */
function useWays(me: Me): Way[] {
  const { t } = useTranslation(['shell', 'names'])
  const placesOf = usePlaces()
  const roomsIn = useRooms()
  return [
    ...placesOf(me).flatMap(({ id: place, at, rooms }): Way[] => {
      const where = t(`places.names.${place}`)
      if (place !== 'table')
        return rooms.map(room => ({
          id: room.id,
          words: t(`names:rooms.${room.id}`),
          where,
          href: room.at,
          place,
        }))
      const here = { id: 'table', words: where, href: at, place }
      // Of several tables one is chosen first.
      const path = at.startsWith('/relations/') ? roomsIn('path', me) : []
      return [
        here,
        ...path.map(room => ({
          id: room.id,
          words: t(`names:rooms.${room.id}`),
          where,
          href: at + room.at,
          place,
        })),
      ]
    }),
    ...(['own', 'foot'] as const)
      .flatMap(where => roomsIn(where, me))
      .filter(({ id }) => id !== 'own-data')
      .map(({ id, at }): Way => ({ id, words: t(`names:rooms.${id}`), href: at, place: 'own' })),
  ]
}
