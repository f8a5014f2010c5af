/** Open without the works council, for a reason in words. */
export interface NoModule {
  none: string
}

/** Every verb and every work without a request names the module that the works council opens, or why none is needed. */
export const noModule = (reason: string): NoModule => ({ none: reason })
