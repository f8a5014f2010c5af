import { helpInput } from '../model.ts'

export const isHelp = (value: unknown) => helpInput.safeParse(value).success
