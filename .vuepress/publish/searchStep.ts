import type { Search } from '../search/node/searchPlugin.ts'
import type { Step } from './Step.ts'

/** Publishes the index of the search, as the search itself would do in another site. */
export const searchStep = ({ listFiles }: Pick<Search, 'listFiles'>): Step => ({
  name: 'search',
  addresses: (app) => [...listFiles(app).keys()],
  write: (app, output) => {
    for (const [address, content] of listFiles(app)) output.write(address, content)
  },
})
