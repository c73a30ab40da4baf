import type { PageDraft, PageRule } from '../Rule.ts'
import type { SitePage } from '../site/createSite.ts'
import { findReplacements, type Replacement } from '../text/findReplacements.ts'
import { NO_BREAK_SPACE } from '../text/spaces.ts'

const QUOTED_RE = /(?<=^|[\s(\x01«’'…—–])"(?=[^\s"])[^"\n]{1,300}(?<=\S)"(?=[\s).,;:!?\x01»…]|$)/g

/** Where « opens the quotation that a straight one is inside of: no farther than this, in signs. */
const REACH = 2000

const isInside = (text: string): boolean => text.lastIndexOf('«') > text.lastIndexOf('»')

const REPLACEMENTS: Replacement[] = [
  {
    pattern: QUOTED_RE,
    replace: (source, match, block) => {
      const inside = source.slice(1, -1)
      return isInside(block.text.slice(Math.max(0, match.index - REACH), match.index))
        ? `“${inside}”`
        : `«${NO_BREAK_SPACE}${inside}${NO_BREAK_SPACE}»`
    },
    message: 'Les guillemets sont droits.',
    suggestion: 'Écrivez « … » ; la commande « npm run check -- --fix » le fait.',
    // YAML has its own use of straight quotes.
    except: ['heading', 'frontMatter'],
  },
]

/** In a heading, another quote makes another anchor, that links may name: a person decides. */
const checkHeadings = (page: SitePage): PageDraft[] =>
  findReplacements({ ...page, blocks: page.blocks.filter(({ kind }) => kind === 'heading') }, [
    {
      pattern: QUOTED_RE,
      replace: (source) => source,
      message: 'Les guillemets de ce titre sont droits.',
      suggestion: 'Écrivez « … », puis corrigez les liens vers cette partie : son ancre change.',
    },
  ]).map(({ offset, message, suggestion }) => ({ offset, message, suggestion }))

/** French quotes in prose. */
export const quotes: PageRule = {
  name: 'guillemets',
  severity: 'warning',
  isEditorial: true,
  scope: 'page',
  check: ({ page }) => [...findReplacements(page, REPLACEMENTS), ...checkHeadings(page)],
}
