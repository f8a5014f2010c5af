import { useParams } from '@tanstack/react-router'

/** The part of the address that names the relation of a screen. */
export const useRelationId = (): string => (useParams({ strict: false }) as { relationId: string }).relationId
