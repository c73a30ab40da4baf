import { expect, it } from 'vitest'
import { createGlossaryState } from '../../../.vuepress/constructs/glossary/node/createGlossaryState.ts'
import { createHtmlFirst } from '../../../.vuepress/html-first/node/htmlFirstPlugin.ts'
import { createOffline } from '../../../.vuepress/offline/node/offlinePlugin.ts'
import { createSearch } from '../../../.vuepress/search/node/searchPlugin.ts'
import { createSocialCards } from '../../../.vuepress/publish/social-cards/node/socialCardsPlugin.ts'
import { createSteps } from '../../../.vuepress/publish/steps.ts'
import { STEP_ADDRESSES, type StepName } from '../../../.vuepress/publish/writtenAddresses.ts'
import { FAKE_SITE } from './exports/support/fakeApp.ts'
import { legal } from '../constructs/legal-references/support/legal.ts'

const steps = createSteps({
  formAction: null,
  site: FAKE_SITE,
  legal,
  glossary: createGlossaryState(),
  htmlFirst: createHtmlFirst(),
  search: createSearch(),
  folders: { dir: '/guides', publicDirs: [], wordFiles: [] },
  cards: createSocialCards({ site: FAKE_SITE }).step,
  offline: createOffline({ listGuides: () => [] }).step,
  driver: {},
})
const names = steps.map(({ name }) => name)
const rank = (name: StepName): number => names.indexOf(name)

it('lists, once each, the steps that have addresses reserved, with the reason of their place', () => {
  expect(names.toSorted()).toEqual(Object.keys(STEP_ADDRESSES).toSorted())
  expect(steps.filter(({ reason }) => reason.trim() === '')).toEqual([])
})

it.each<[StepName, StepName, string]>([
  ['print', 'books', 'books are made of print pages'],
  ['print', 'policy', 'print pages obey the policy'],
  ['books', 'policy', 'lists of books are written in pages that the policy has read'],
  ['books', 'offline', 'a device keeps the pages as they are published'],
  ['search', 'offline', 'a device keeps the index'],
  ['policy', 'offline', 'nothing changes after the digests are taken'],
])('%s comes before %s: %s', (first, second) => {
  expect(rank(first)).toBeLessThan(rank(second))
})
