import { createHash } from 'node:crypto'

/** Only this much of a link or a key is kept; who reads the database cannot come in or act with it. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest()
