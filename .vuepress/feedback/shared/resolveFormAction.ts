import { THANKS_ADDRESS } from './readerForm.ts'

/**
 * Where the forms of readers are sent.
 *
 * @param forms - `host` where the host takes forms, `none` for a site without forms, else the address of a
 *   service that does
 * @returns an address of the site without base, a whole address, or null for no form
 * @throws Error, in French, on anything else: what readers write would go astray
 */
export const resolveFormAction = (forms: string): string | null => {
  if (forms === 'host') return THANKS_ADDRESS
  if (forms === 'none') return null
  if (URL.canParse(forms) && new URL(forms).protocol === 'https:') return new URL(forms).href
  throw new Error(
    `« forms » (ou GUIDES_FORMS) vaut « ${forms} », qui n’est pas une adresse en https. ` +
      'Écrivez « host » si l’hébergeur reçoit les formulaires, « none » pour n’en montrer aucun, ou l’adresse du service qui les reçoit.',
  )
}
