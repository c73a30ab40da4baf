import { expect, it } from 'vitest'
import { orderByAddress } from '../../../../.vuepress/search/client/orderByAddress.ts'

const order = (paths: readonly string[], asked: string): string[] =>
  orderByAddress(
    paths.map((path) => ({ path })),
    asked,
  ).map(({ path }) => path)

it.each([
  ['/lexicque/', ['/qualite/', '/juridique/', '/lexique/'], '/lexique/'],
  ['/Lexique.html', ['/juridique/', '/lexique/'], '/lexique/'],
  [
    '/utiliser/netoyer',
    ['/utiliser/', '/utiliser/ouvrir/', '/utiliser/nettoyer/'],
    '/utiliser/nettoyer/',
  ],
])('%s is meant for the page of the closest address', (asked, paths, meant) => {
  expect(order(paths, asked)[0]).toBe(meant)
})

it('leaves in their order pages whose address is not close', () => {
  const paths = ['/juridique/reutilisation/', '/reutilisation/choisir/', '/juridique/']
  expect(order(paths, '/droit/choisir-licence-reutilisation/')).toEqual(paths)
})
