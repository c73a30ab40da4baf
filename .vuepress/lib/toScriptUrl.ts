/** What TypeScript's DOM does not describe yet: https://www.w3.org/TR/trusted-types/ */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string }
}

/** Name that the Content-Security-Policy of the site allows (`renderPolicy`). */
const POLICY = 'guides'

const checkOrigin = (address: string): string => {
  if (new URL(address, location.href).origin !== location.origin)
    throw new TypeError(`Script of another site: ${address}`)
  return address
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
const policy = trustedTypes?.createPolicy(POLICY, { createScriptURL: checkOrigin })

/**
 * Makes an address that a worker may be started from, where the browser asks for proof.
 *
 * @throws TypeError for an address of another site, in browsers that know Trusted Types; in the others
 * the rest of the policy refuses it
 */
export const toScriptUrl = (address: string): string => policy?.createScriptURL(address) ?? address
