import type { Timeline } from '../model.ts'

/** The agreement that an address without a number is about: the one being written, else the newest. */
export const currentOf = ({ agreements }: Timeline): Timeline['agreements'][number] | undefined =>
  agreements.find(agreement => agreement.phase !== 'signed') ?? agreements.at(-1)
