// The three functions that we use of @noble/hashes, so that this folder is built by the compiler alone. In the
// repository the same calls are checked against the package's own types.
declare module '@noble/hashes/sha2.js' {
  export function sha256(message: Uint8Array): Uint8Array
}

declare module '@noble/hashes/utils.js' {
  export function bytesToHex(bytes: Uint8Array): string
  export function utf8ToBytes(text: string): Uint8Array
}
