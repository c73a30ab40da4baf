import { createLegalState } from '../../../../../.vuepress/constructs/legal-references/shared/LegalState.ts'
import { NO_LAW } from '../../../../../.vuepress/constructs/legal-references/shared/LegalLibrary.ts'
import { createChain } from '../../../../../.vuepress/model/chain.ts'

/** The chain for a folder of which nothing is known: no glossary, no law, no old address. */
export const createForeignChain = ({ isLenient = false } = {}): ReturnType<typeof createChain> =>
  createChain({
    isLenient,
    isBuild: false,
    glossary: { find: () => [], path: () => '/' },
    legal: createLegalState(NO_LAW),
    moved: {},
    vuePages: [],
  })
