import type { SFCTemplateCompileOptions } from 'vue/compiler-sfc'
import { decodePath } from '../../../lib/decodePath.ts'

type CompilerOptions = NonNullable<SFCTemplateCompileOptions['compilerOptions']>
export type NodeTransform = NonNullable<CompilerOptions['nodeTransforms']>[number]
type TemplateNode = Parameters<NodeTransform>[0]

/** `NodeTypes` of the compiler, which Vue does not export: https://github.com/vuejs/core, compiler-core/src/ast.ts */
const ROOT = 0
const ELEMENT = 1
const ATTRIBUTE = 6

/** Tags of which Vue imports what an attribute names, and those attributes. */
const IMPORTING_TAGS = new Set(['image', 'img', 'source', 'use', 'video'])
const IMPORTING_ATTRIBUTES = new Set(['href', 'poster', 'src', 'srcset', 'xlink:href'])

/** Signs that end a text in a script. */
const UNSAFE_RE = /['"`\\\p{Cc}\u2028\u2029]/u

/** In `dev`, Vue gives browsers an address that starts with a dot as it is, from the folder of the page. */
const isImported = (name: string, address: string, isBuild: boolean): boolean =>
  isBuild || name === 'srcset' || !address.startsWith('.')

const checkNode = (node: TemplateNode, isBuild: boolean): void => {
  if (node.type !== ROOT && node.type !== ELEMENT) return
  if (node.type === ELEMENT && IMPORTING_TAGS.has(node.tag))
    for (const prop of node.props) {
      if (prop.type !== ATTRIBUTE || !IMPORTING_ATTRIBUTES.has(prop.name)) continue
      const address = prop.value?.content ?? ''
      if (isImported(prop.name, address, isBuild) && UNSAFE_RE.test(decodePath(address)))
        throw new Error(
          `L’adresse de l’image « ${address} » contient un signe qui ne peut pas y être.`,
        )
    }
  for (const child of node.children) checkNode(child as TemplateNode, isBuild)
}

/**
 * Transform of Vue's template compiler. Vue writes the addresses of images, decoded, between two
 * apostrophes of the script that it makes of a page: `'` in the name of a file would end the text, and what
 * follows would run on the machine that builds the site.
 *
 * The root is visited before Vue looks at its elements: none has been made an import yet.
 *
 * @returns a transform that throws when an image of the template has such an address
 */
export const checkTemplateAddresses =
  ({ isBuild }: { isBuild: boolean }): NodeTransform =>
  (node) => {
    if (node.type === ROOT) checkNode(node, isBuild)
  }
