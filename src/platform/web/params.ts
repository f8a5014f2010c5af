import { useParams, useRouterState } from '@tanstack/react-router'

/** The part of the address that names the relation of a screen. */
export const useRelationId = (): string => (useParams({ strict: false }) as { relationId: string }).relationId

/** The address of this table: one's own, or that of two others beside whom one has a chair. */
export function useTablePath(): string {
  const relationId = useRelationId()
  const beside = useRouterState({ select: state => isBeside(state.location.pathname) })
  return `/${beside ? 'seats' : 'relations'}/${relationId}`
}

export const isBeside = (path: string): boolean => path.startsWith('/seats/')
