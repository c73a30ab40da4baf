import type { BuiltApp, Step } from '../../publish/Step.ts'
import { packCommunes } from './packCommunes.ts'
import type { VerifierEnv } from './verifierMarkdown.ts'

const listAddresses = ({ pages }: BuiltApp): string[] => [
  ...new Set(
    pages.flatMap(({ markdownEnv }) => (markdownEnv as VerifierEnv).communes ?? []).map(encodeURI),
  ),
]

/** Publishes the list of communes for the pages that verify files: none is written where none does. */
export const communesStep = (): Step => ({
  name: 'communes',
  addresses: listAddresses,
  write: (app, output) => {
    const addresses = listAddresses(app)
    if (addresses.length === 0) return
    const text = `${JSON.stringify(packCommunes())}\n`
    for (const address of addresses) output.write(address, text)
  },
})
