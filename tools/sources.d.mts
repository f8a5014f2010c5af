export const sources: { find: RegExp; replacement: string }[]
export const fromSources: { name: string; resolveId(id: string): string | undefined }
