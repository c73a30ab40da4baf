import type { InterfaceTexts } from '../../interface/InterfaceTexts.ts'

declare const __TEXTS__: InterfaceTexts

/** What the interface says, in the language of the site; put in the pages at build. */
export const texts: InterfaceTexts = __TEXTS__

export { fillText } from '../../interface/InterfaceTexts.ts'
