import { expect, it } from 'vitest'
import { translate } from '../../../../.vuepress/constructs/foreign/shared/translate.ts'
import { translateMdx } from '../../../../.vuepress/constructs/foreign/shared/mdx/translateMdx.ts'
import { fill, MAX_GROWTH, measureGrowth } from '../../../support/measureGrowth.ts'

/** Lines that hold something. */
const write = (mdx: string): string[] =>
  translateMdx(mdx).flatMap(({ text }) => (text.trim() === '' ? [] : [text.trimEnd()]))

it.each([
  // Statements, comments and expressions.
  ["import A from './a'\nimport {\n  B,\n} from 'b'\n\nTexte.", ['Texte.']],
  ['export const A = () => (\n  <p>\n\n    code\n  </p>\n)\n\nTexte.', ['Texte.']],
  ['export const a = [1, 2\n\nTexte.', ['Texte.']],
  ['Texte.\nimport de fichiers', ['Texte.', 'import de fichiers']],
  ['Un{/* caché */} deux{" "}trois {`quatre`} {5}.', ['Un deux trois quatre 5.']],
  ['Total : {props.total}', ['Total : `{props.total}`']],
  ['## Titre {#ancre}', ['## Titre {#ancre}']],
  ['Un \\{ deux \\<A>', ['Un \\{ deux \\<A>']],
  ['{ sans fin', ['{ sans fin']],
  // Code is left alone.
  [
    '```jsx\nimport a from "a"\n<A b={1} />\n```',
    ['```jsx', 'import a from "a"', '<A b={1} />', '```'],
  ],
  ['La balise `<A b={1} />`.', ['La balise `<A b={1} />`.']],
  // Components.
  [
    "<Tabs values={[\n  {label: 'Pomme', value: 'a'},\n  {value: 'b', label: 'Poire'},\n]}>\n<TabItem value=\"b\">Une.</TabItem>\n<TabItem value=\"a\">Deux.</TabItem>\n</Tabs>",
    [
      '<Tabs>',
      '<TabItem title="Poire">',
      'Une.',
      '</TabItem>',
      '<TabItem title="Pomme">',
      'Deux.',
      '</TabItem>',
      '</Tabs>',
    ],
  ],
  [
    '<Tabs><TabItem label="Windows">Un.</TabItem> <TabItem label="Mac">Deux.</TabItem></Tabs>',
    [
      '<Tabs>',
      '<TabItem title="Windows">',
      'Un.',
      '</TabItem>',
      '<TabItem title="Mac">',
      'Deux.',
      '</TabItem>',
      '</Tabs>',
    ],
  ],
  ['<Code code={`npm i\nnpm t`} lang="sh" />', ['```sh', 'npm i', 'npm t', '```']],
  [
    '<Code code="npm i" lang="sh" title="Installer" />',
    ['::: bloc Installer', '```sh', 'npm i', '```', ':::'],
  ],
  ['<Code code={script} />', ['```', '{script}', '```']],
  ['Un <Tooltip tip="Sa définition">mot</Tooltip>.', ['Un mot (Sa définition).']],
  ['Un <Link to="/a/">mot</Link>.', ['Un [mot](/a/).']],
  [
    '<ParamField path="id" type="string" required>\nTexte.\n</ParamField>',
    ['**id (string)**', 'Texte.'],
  ],
  [
    '<Figure src="a.png" alt="Plan" caption="Légende" credit="Ville" />',
    ['![Plan](a.png)', 'Légende', 'Ville'],
  ],
  ["<Carte rows={['Un']}>\nTexte.\n</Carte>", ['```js', "['Un']", '```', 'Texte.']],
  ['<Note>Un *texte*.</Note>', ['::: note', 'Un *texte*.', ':::']],
  [
    '<Callout type="warning" title="Gare">\n  Texte.\n</Callout>',
    ['::: warning Gare', 'Texte.', ':::'],
  ],
  ['<Accordion title="Plus">\n\n  Texte.\n\n</Accordion>', ['::: details Plus', 'Texte.', ':::']],
  ['<Card title="Un" href="javascript:x">\n  Texte.\n</Card>', ['**Un**', 'Texte.']],
  ['<Card title="Un" href="/un">\n  Texte.\n</Card>', ['**[Un](/un)**', 'Texte.']],
  [
    '<Box>\n\t<Inner title="Un">\n\t\tTexte.\n\n    \t```sh\n    \tx\n    \t```\n\t</Inner>\n</Box>',
    ['**Un**', 'Texte.', '```sh', 'x', '```'],
  ],
  ['- un\n\n  <Note>\n    deux\n  </Note>', ['- un', '  ::: note', '  deux', '  :::']],
  [
    'Un <Term id="x">mot</Term> et <Icon name="y" onClick={() => a({})} />fin.',
    ['Un mot et yfin.'],
  ],
  ['<Image src="./a b.png" alt="Un plan" width={800} />', ['![Un plan](<./a b.png>)']],
  ['<Snippet text="npm i" dark />', ['npm i']],
  [
    "<Table rows={[{ name: 'Un', more: 'Deux' }]} />",
    ['```js', "[{ name: 'Un', more: 'Deux' }]", '```'],
  ],
  ['<><A>\n\nUn.\n\n</A></>', ['Un.']],
  // Of HTML, with the names that JSX gives its attributes.
  ['<p className="a" style={{ color: "red" }} onClick={go}>Un</p>', ['<p class="a">Un</p>']],
  ['Un <br/> deux, 1 < 2 et <inconnu', ['Un <br /> deux, 1 < 2 et <inconnu']],
  ['<Ouvert title="Un">\n\nTexte.', ['Un', 'Texte.']],
])('reads %j', (mdx, lines) => {
  expect(write(mdx)).toEqual(lines)
})

it('keeps the line that each line comes from', () => {
  const mdx = "import A from 'a'\n\n<Note>\n  Un.\n\n  Deux.\n</Note>\n\n{/* a\nb */}\n\nTrois.\n"
  const places = translateMdx(mdx)
    .filter(({ text }) => /^\w/.test(text))
    .map(({ text, source }) => [text, source])
  expect(places).toEqual([
    ['Un.', 3],
    ['Deux.', 5],
    ['Trois.', 11],
  ])
})

it('names the tabs of a list, and includes the texts that a page imports', () => {
  const { text } = translate(
    "import Part from './_part.mdx'\n\n<Tabs items={['npm', 'pnpm']}>\n  <Tab>\n    Un.\n  </Tab>\n  <Tab>\n    Deux.\n  </Tab>\n</Tabs>\n\n<Part />\n",
    {
      file: 'g/a.md',
      isMdx: true,
      readFragment: (path) => (path === 'g/_part.md' ? '<Tip>Trois.</Tip>\n' : null),
      onMissing: () => expect.unreachable(),
    },
  )
  expect(text.split('\n').filter((line) => line.trim() !== '')).toEqual([
    '::: bloc npm',
    'Un.',
    ':::',
    '::: bloc pnpm',
    'Deux.',
    ':::',
    '::: tip',
    'Trois.',
    ':::',
  ])
})

it.each([
  '{',
  '<a b={',
  '<A>',
  '<A ',
  "{'",
  'import {\n\n',
  'export const a = (\n\n',
  '</A>',
  '`',
  '<A>\n',
])('takes a time that grows as the page does: %j', (sign) => {
  const make = (length: number): string => fill(sign, length)
  expect(measureGrowth(translateMdx, make, 120_000)).toBeLessThan(MAX_GROWTH)
})

const NAMES = ['title', 'label', 'header', 'caption', 'description', 'tip', 'autre']
const ALL = NAMES.map((name) => `${name}="Mot ${name}"`).join(' ')

it.each(
  [
    'Card',
    'Note',
    'Callout',
    'Accordion',
    'TabItem',
    'Image',
    'Code code="x"',
    'Link href="/a/"',
  ].flatMap((name) => [
    `<${name} ${ALL} />`,
    `Un <${name} ${ALL} /> ici`,
    `<${name} ${ALL}>\nTexte.\n</${name.split(' ')[0]}>`,
    `Un <${name} ${ALL}>texte</${name.split(' ')[0]}> ici`,
  ]),
)('loses no word of %j', (mdx) => {
  const text = write(mdx).join('\n')
  for (const name of NAMES) expect(text).toContain(`Mot ${name}`)
})
