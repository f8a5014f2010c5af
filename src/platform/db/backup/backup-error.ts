/** A backup or archive cannot be made or read; the message says what, where and what next. */
export class BackupError extends Error {}
