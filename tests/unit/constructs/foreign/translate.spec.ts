import { describe, expect, it } from 'vitest'
import { translate } from '../../../../.vuepress/constructs/foreign/shared/translate.ts'
import { fill, MAX_GROWTH, measureGrowth } from '../../../support/measureGrowth.ts'

const FILES: Readonly<Record<string, string>> = {
  'g/partie.md': '---\ntitle: Partie\n---\n\nTexte commun, [lien](./b.md).\n',
  'autre/partie.md': 'Loin ![plan](./plan.png)\n',
  'g/mot.txt': 'mot\n',
  'g/mots.md': '# Deux\n\nmots.\n',
  'g/boucle.md': 'a\n\n<!--@include: ./boucle.md-->\n',
  'g/un.md': '@include(./deux.md)\n',
  'g/deux.md': '@include(./un.md)\n',
  'g/code.js': 'const a = 1\n// #region ici\nconst b = 2\n// #endregion ici\nconst c = 3\n',
}

const read = (body: string, file = 'g/a.md') => {
  const missing: string[] = []
  const { text, sources } = translate(body, {
    file,
    readFragment: (path) => FILES[path] ?? null,
    onMissing: (line, path, isCycle) => missing.push(`${line.source} ${path} ${isCycle}`),
  })
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return { lines, sources, missing }
}

/** What each system writes, and the same in our Markdown. */
const SAME: [string, string[]][] = [
  ['{% hint style="warning" %}\nTexte.\n{% endhint %}', ['::: warning', 'Texte.', ':::']],
  ['{% hint style="success" %} Sur une ligne. {% endhint %}', ['::: tip', 'Sur une ligne.', ':::']],
  ['{% tabs %}\n{% tab title="A" %}\na\n{% endtab %}\n{% endtabs %}', ['::: bloc A', 'a', ':::']],
  ['{% embed url="https://x.fr/v" %}', ['[v](https://x.fr/v)']],
  ['{% file src="a b.pdf" %}\nModèle\n{% endfile %}', ['[Modèle](<a b.pdf>)']],
  ['{% content-ref url="b.md" %}\n[b.md](b.md)\n{% endcontent-ref %}', ['[b.md](b.md)']],
  [
    '{% code title="a.sh" %}\n```sh\nx\n```\n{% endcode %}',
    ['::: bloc a.sh', '```sh', 'x', '```', ':::'],
  ],
  ['{% column width="50%" %}\nGauche.\n{% endcolumn %}', ['Gauche.']],
  [
    '<img :src="$withBase(\'/a.png\')" alt="A">, `:src="$withBase(\'/a.png\')"`',
    ['<img src="/a.png" alt="A">, `:src="$withBase(\'/a.png\')"`'],
  ],
  [
    '<Tabs><TabItem value="a" label="Pomme" default>Une pomme.</TabItem>\n<TabItem label="Orange">Une orange.</TabItem></Tabs>',
    ['::: bloc Pomme', 'Une pomme.', ':::', '::: bloc Orange', 'Une orange.', ':::'],
  ],
  ['{% inconnu %}\nTexte.\n{% endinconnu %}', ['Texte.']],
  // The title of a block of code is read with the block: see `codeTitles.spec.ts`.
  ['::: code-group\n```js [a.js]\nx\n```\n:::', ['```js [a.js]', 'x', '```']],
  [
    ':::: tabs\n@tab Un\nu\n@tab:active Deux\nd\n::::',
    ['::: bloc Un', 'u', ':::', '::: bloc Deux', 'd', ':::'],
  ],
  [
    '::: code-tabs#shell\n@tab npm\n```sh\nx\n```\n:::',
    ['::: bloc npm', '```sh', 'x', '```', ':::'],
  ],
  ['::: v-pre\n{{ a }}\n:::', ['{{ a }}']],
  [
    '<code-group>\n<code-block title="A">\n```js\nx\n```\n</code-block>\n</code-group>',
    ['::: bloc A', '```js', 'x', '```', ':::'],
  ],
  [
    '<Tabs>\n<TabItem value="a" label="Pomme">\nTexte.\n</TabItem>\n</Tabs>',
    ['::: bloc Pomme', 'Texte.', ':::'],
  ],
  [':::note[Titre]\nTexte.\n:::', ['::: note Titre', 'Texte.', ':::']],
  ['::: {.callout-tip title="Titre"}\nTexte.\n:::', ['::: tip Titre', 'Texte.', ':::']],
  [':::{admonition} Titre\n:class: warning\nTexte.\n:::', ['::: warning Titre', 'Texte.', ':::']],
  ['```{note} Titre\n:name: x\n\nTexte.\n```', ['::: note Titre', 'Texte.', ':::']],
  ['```{figure} a.png\n:alt: Plan\n\nLégende.\n```', ['![Plan](a.png)', 'Légende.']],
  ['```{code-block} python\nx = 1\n```', ['```python', 'x = 1', '```']],
  ['```{toctree}\nintro\n```', ['- [intro](intro.md)']],
  ['```{r}\nx\n```', ['```{r}', 'x', '```']],
  ['Voir {ref}`le texte <cible>`.', ['Voir le texte.']],
  [
    '!!! note "Titre"\n    Texte.\n\n    Suite.\n\nAprès.',
    ['::: note Titre', 'Texte.', 'Suite.', ':::', 'Après.'],
  ],
  ['??? tip "Plus"\n    Texte.', ['::: details Plus', 'Texte.', ':::']],
  ['=== "Onglet"\n    Texte.', ['::: bloc Onglet', 'Texte.', ':::']],
  ['{{< hint info >}}\nTexte.\n{{< /hint >}}', ['::: info', 'Texte.', ':::']],
  ['{{< figure src="a.png" alt="Plan" >}}', ['![Plan](a.png)']],
  ['<<< @/g/code.js#ici', ['```js', 'const b = 2', '```']],
  [
    '<<< ./code.js{1} [extrait]',
    [
      '::: bloc extrait',
      '```js',
      'const a = 1',
      '// #region ici',
      'const b = 2',
      '// #endregion ici',
      'const c = 3',
      '```',
      ':::',
    ],
  ],
  ['!!! note Titre sans rien\n    Texte.', ['::: note Titre sans rien', 'Texte.', ':::']],
  ['!!! note inline end\n    Texte.', ['::: note', 'Texte.', ':::']],
  [
    ':::note[Lisez la [page](/g/) avant]\nTexte.\n:::',
    ['::: note Lisez la [page](/g/) avant', 'Texte.', ':::'],
  ],
  ['{{% notice note "Titre" %}}\nTexte.\n{{% /notice %}}', ['::: note Titre', 'Texte.', ':::']],
  ['{{< tabs "un-nom" >}}\nTexte.\n{{< /tabs >}}', ['Texte.']],
  [
    '{{< figure src="a.png" alt="Plan" title="T" caption="Dit \\"a\\"" attr="D" attrlink="/d/" >}}',
    ['![Plan](a.png)', 'T', 'Dit "a"', '[D](/d/)'],
  ],
  ['{% embed url="https://x.fr/v" caption="Légende" %}', ['[v](https://x.fr/v)', 'Légende']],
  ['{% details Résumé %}\nTexte.\n{% enddetails %}', ['::: details Résumé', 'Texte.', ':::']],
  ['{% if page.a == "b" %}\nTexte.\n{% endif %}', ['Texte.']],
  [
    '{% swagger method="get" baseUrl="https://x.fr" path="/api" summary="Résumé" %}\n{% swagger-parameter in="path" name="id" type="string" %}\nTexte.\n{% endswagger-parameter %}\n{% endswagger %}',
    ['`GET https://x.fr/api` **Résumé**', '`id` (string, path)', 'Texte.'],
  ],
  [
    '{{< button href="/a/" >}}Aller{{< /button >}}',
    ['{{< button href="/a/" >}}Aller{{< /button >}}'],
  ],
  ['::: tabs key:os Au choix\n@tab Un\nu\n:::', ['Au choix', '::: bloc Un', 'u', ':::']],
  ['{% update date="2024-01-02" depth="3" %}\nTexte.\n{% endupdate %}', ['2024-01-02', 'Texte.']],
  ['{{< button href="/a/" >}}\nAller\n{{< /button >}}', ['[Aller](/a/)']],
  [
    '```{code-block} python\n:caption: "Le script"\n:linenos:\nx\n```',
    ['::: bloc Le script', '```python', 'x', '```', ':::'],
  ],
  ['```{toctree}\n:caption: Au menu\nLe début <intro>\n```', ['Au menu', '- [Le début](intro.md)']],
  ['<!--@include: ./partie.md-->', ['Texte commun, [lien](./b.md).']],
  [
    'Un <!-- @include: ./mot.txt --> ici, `<!-- @include: ./mot.txt -->`.',
    ['Un mot ici, `<!-- @include: ./mot.txt -->`.'],
  ],
  [
    '- Un <!-- @include: ./mot.txt --><!--@include: ./mots.md--> ici',
    ['- Un mot', '  # Deux', '  mots.', '  ici'],
  ],
  ['> 1. <!-- @include: ./mots.md --> ici', ['> 1. # Deux', '>', '>    mots.', '>', '>    ici']],
  ['| <!-- @include: ./mots.md --> | b |', ['| # Deux  mots. | b |']],
  ['    a <!-- @include: ./mot.txt -->', ['    a <!-- @include: ./mot.txt -->']],
  ['Un <!-- @include: ./rien.md --> ici', ['Un <!-- @include: ./rien.md --> ici']],
  ['!!!include(autre/partie.md)!!!', ['Loin ![plan](../autre/./plan.png)']],
  [
    '- Un\n\n  {% hint style="info" %}\n  Texte.\n  {% endhint %}',
    ['- Un', '  ::: info', '  Texte.', '  :::'],
  ],
]

/** What must stay as it is written. */
const LEFT = [
  '```liquid\n{% hint %}\nx\n{% endhint %}\n```',
  '{% hint style="info" %}\nJamais fermé.',
  'Un `{% hint %}` en ligne et {% rien %}.',
  'C’est urgent !!! Notez-le.',
  'Une adresse `https://x.fr/r/{id}`, où `{id}` est un nombre.',
  'Écrivez `{{< figure src="a.png" >}}` ou ``{{% ref "b" %}}``.',
  '@include(../../../etc/passwd)',
  '<<< @/../secret.env',
  '::: tip\nTexte.\n:::',
]

const NAMES = ['title', 'caption', 'summary', 'label', 'description', 'subtitle', 'attr', 'autre']
const ALL = NAMES.map((name) => `${name}="Mot ${name}"`).join(' ')

/** Blocks of every kind that have all these attributes: whatever their translation shows, no word is lost. */
const WITH_ALL = [
  ...['hint', 'tab', 'step', 'code', 'details', 'content-ref', 'swagger', 'inconnu', 'column'].map(
    (name) => `{% ${name} ${ALL} %}\nTexte.\n{% end${name} %}`,
  ),
  ...['embed url="https://x.fr/"', 'file src="a.pdf"'].map((tag) => `{% ${tag} ${ALL} %}`),
  ...['hint', 'notice note', 'alert', 'details', 'tab', 'card', 'inconnu', 'button href="/a/"'].map(
    (tag) => `{{< ${tag} ${ALL} >}}\nTexte.\n{{< /${tag.split(' ')[0]} >}}`,
  ),
  `{{< figure src="a.png" ${ALL} >}}`,
  `- Voir {{< figure src="a.png" ${ALL} >}}`,
  `<Tabs ${ALL}>\n<TabItem ${ALL}>\nTexte.\n</TabItem>\n</Tabs>`,
  `:::note[Titre]{${ALL}} suite\nTexte.\n:::`,
  `::: {.callout-note ${ALL}} Suite\nTexte.\n:::`,
  `:::{inconnu ${ALL}} Suite\nTexte.\n:::`,
  ...['note', 'figure', 'code-block', 'toctree', 'card', 'contents'].map(
    (name) =>
      `\`\`\`{${name}} Argument\n${NAMES.map((option) => `:${option}: Mot ${option}`).join('\n')}\n\nTexte\n\`\`\``,
  ),
]

describe('translate', () => {
  it.each(WITH_ALL)('loses no word of %j', (body) => {
    const text = read(body).lines.join('\n')
    for (const name of NAMES) expect(text).toContain(`Mot ${name}`)
    expect(text.match(/\{%|\{\{|<Tab|\{inconnu/)).toBeNull()
  })

  it.each(SAME)('reads %j', (body, lines) => {
    expect(read(body).lines).toEqual(lines)
  })

  it.each(LEFT)('leaves %j', (body) => {
    expect(read(body).lines).toEqual(body.split('\n').filter((line) => line.trim() !== ''))
  })

  it('gives a block more colons than those that it holds, and lines their place in the page', () => {
    const body = 'Avant.\n{% hint style="info" %}\n::: tip\nx\n:::\n{% endhint %}\nAprès.'
    const { lines, sources } = read(body)
    expect(lines).toEqual(['Avant.', ':::: info', '::: tip', 'x', ':::', '::::', 'Après.'])
    expect(sources).toEqual([0, 1, 1, 1, 2, 3, 4, 5, 5, 5, 6])
  })

  it('ends where files include each other, and tells what is not there', () => {
    expect(read('<!--@include: ./boucle.md-->', 'g/boucle.md').missing).toEqual([
      '0 ./boucle.md true',
    ])
    expect(read('@include(./deux.md)', 'g/un.md').missing).toEqual(['0 ./un.md true'])
    expect(read('@include(./rien.md)').missing).toEqual(['0 ./rien.md false'])
  })

  it('stops before inclusions fill the memory', () => {
    const files: Record<string, string> = { 'n24.md': 'x'.repeat(1000) }
    for (let level = 0; level < 24; level += 1)
      files[`n${level}.md`] = `@include(./n${level + 1}.md)\n@include(./n${level + 1}.md)\n`
    const { text } = translate('@include(./n0.md)', {
      file: 'a.md',
      readFragment: (path) => files[path] ?? null,
      onMissing: () => undefined,
    })
    expect(text.length).toBeLessThan(4_000_000)
  })

  it.each([
    '{% hint %}\n',
    '{% a b="5%" ',
    '!!! note\n',
    '::: tabs\n@tab a\n',
    '{% hint %}',
    '<Tabs>\n',
    '```{note}\n',
    '{a}`',
    '`{a}` ',
    '{{< img ',
    '<!-- @include ',
    ' ',
  ])('takes a time that grows as the page does: %j', (piece) => {
    const make = (length: number): string => fill(piece, length)
    expect(measureGrowth(read, make, 60_000)).toBeLessThan(MAX_GROWTH)
  })
})
