/** `data:` is left to images: anywhere else it may be a page of its own, script included. */
const SCRIPT_ADDRESS_RE =
  /^(?:javascript|vbscript|data(?!:image\/(?:png|jpeg|gif|webp|avif)[;,])):/i

/**
 * Whether a browser that follows this address runs code.
 * Browsers skip the spaces and control characters that stand before or inside the scheme (URL standard, 4.4).
 */
export const isScriptAddress = (address: string): boolean =>
  SCRIPT_ADDRESS_RE.test(address.replace(/[\s\p{Cc}]/gu, ''))
