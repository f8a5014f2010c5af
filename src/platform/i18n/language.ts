export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** A text tree whose leaves are sentences; English must have exactly the keys of Dutch. */
export interface TextTree {
  readonly [key: string]: string | TextTree
}

export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }

export interface Texts<T extends TextTree = TextTree> {
  readonly nl: T
  readonly en: SameKeys<T>
}

/** The first language of an Accept-Language header that we speak; Dutch otherwise. */
export function languageOf(header: string | undefined): Language {
  for (const part of (header ?? '').split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase()
    if (tag === 'nl' || tag === 'en') return tag
  }
  return 'nl'
}
