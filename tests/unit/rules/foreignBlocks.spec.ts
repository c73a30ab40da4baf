import { describe, expect, it } from 'vitest'
import { foreignBlocks } from '../../../.vuepress/rules/foreignBlocks.ts'
import { spelling } from '../../../.vuepress/rules/spelling.ts'
import { checkFixture, checkText } from '../checks/checkFixture.ts'

/** A text of another system, and what to write instead. */
const FOREIGN: [string, string][] = [
  ['{% include "a.html" %}', 'Copiez'],
  ["import Onglets from '@theme/Tabs'", 'Retirez'],
  ['export const couleur = 1', 'Retirez'],
  ['{/* un commentaire */}', 'Retirez'],
  ['<<< @/a/exemple.js', 'accents graves'],
  ['@include(./suite.md)', 'Copiez'],
  ['.. note::\n   Texte.', '::: info'],
  ['::carte{id=1}', 'Retirez'],
  ['{: .class }', 'Retirez'],
  ['$$\nx^2\n$$', 'en toutes lettres'],
  ['Un mot ==important== ici.', '**important**'],
  ['== Titre ==', '## Titre'],
  ["Un mot '''important''' ici.", '**important**'],
  ['%% à revoir %%', 'Retirez'],
  ['{code:java}\nTexte.\n{code}', 'accents graves'],
  ['{panel:title=A}\nTexte.\n{panel}', '::: info'],
  ['[TOC]', '[[toc]]'],
  ['[[_TOC_]]', '[[toc]]'],
  ['[!NOTE] Un mot.', '::: info'],
  ['\\begin{align*}', 'une image'],
  ['[caption id="x"]y[/caption]', 'Retirez'],
  ['Un [b]mot[/b].', '**texte**'],
  ['h2. Un titre', '## suivi'],
  ['Un 2^e^ essai.', '<sup>e</sup>'],
  ['#+TITLE: Un titre', 'Retirez'],
  ['@startuml', 'SVG'],
  ['```mermaid\ngraph TD; A-->B\n```', 'SVG'],
  ['![[plan.png]]', './plan.png'],
  ['[[Une page]]', '[Une page](adresse)'],
  ['Bonjour {{ nom }}.', 'Remplacez'],
  ['Bonjour <%= nom %>.', 'Remplacez'],
  ['||A||B||', 'une seule barre'],
  ['Le carré est $x^2$ ici.', 'en toutes lettres'],
  ['Un mot ++important++ ici.', '**important**'],
  ['{{#include a.md}}', 'Copiez'],
  ['\\newpage', 'Retirez'],
  ['/!\\ Attention', '::: warning'],
  ['Un :roket: ici.', ':rocket:'],
  ['Un :nomimaginaire: ici.', 'en mots'],
]

describe('foreignBlocks', () => {
  it.each(FOREIGN)('are told once, with what to write: %j', (content, instead) => {
    expect(checkFixture(foreignBlocks, { 'a.md': `${content}\n` })).toEqual([
      expect.objectContaining({ line: 1, suggestion: expect.stringContaining(instead) }),
    ])
  })

  it.each([
    'À 10:100:20, puis a:b:c, std::vector::x et http://x.fr:80:80/.',
    'Un :rocket: et :+1:, puis `:roket:`.',
    'Le prix passe de 5 $ à 6 $.',
    'Du C++ et du C++, 1++2.',
    'Il y a <5 % ou >5 %.',
  ])('leaves %j alone', (content) => {
    expect(checkText(foreignBlocks, content)).toEqual([])
  })

  it.each([
    '[[toc]]',
    '[[CRPA L. 321-1]] et [[loi 78-17]]',
    '~~barré~~',
    '`{% hint %}` et `{{ nom }}`',
    '```liquid\n{% hint %}\n```',
    '```js{1,3}\nx\n```',
    'Si a == b et c == d.',
    'Appelez /api/{code}/x ou {code}.',
    'export des données\nimport du fichier',
    'Une remise de 100 %% de trop.',
    'Le mot {{ 1 + 1 }}.',
    'C’est urgent !!! Notez-le.',
    '::: tip\nTexte.\n:::',
    'Un terme {.no-lexique}',
  ])('are not %j', (content) => {
    expect(checkText(foreignBlocks, content)).toEqual([])
  })

  it('name the page that a link of a wiki means', () => {
    const pages = {
      'a.md': 'Voir [[Ma page|la suite]].',
      'g/1-x.md': '---\ntitle: Ma page\npermalink: /g/ma-page/\n---\n',
    }
    expect(checkFixture(foreignBlocks, pages)).toMatchObject([
      { line: 1, column: 6, suggestion: 'Écrivez [la suite](/g/ma-page/).' },
    ])
  })

  it('of other systems that mean something here are read', () => {
    const content =
      '# Titre {#id}\n\n> [!NOTE]\n> Un[^1].\n\n[^1]: La note.\n\n{% hint style="info" %}\nUn.\n{% endhint %}\n'
    expect(checkText(foreignBlocks, content)).toEqual([])
  })

  it('are a footnote without its text', () => {
    expect(
      checkFixture(foreignBlocks, { 'a.md': 'Un[^1] et deux[^2].\n\n[^1]: La note.\n' }),
    ).toEqual([
      expect.objectContaining({
        line: 1,
        column: 15,
        message: 'L’appel de note « [^2] » n’a pas de note.',
      }),
    ])
  })

  it('are a word explained in a page that does not write it', () => {
    const content = 'La CADA, et ADA.\n\n*[CADA]: Une.\n*[CAD]: Deux.\n*[A+]: Trois.\n'
    expect(checkText(foreignBlocks, content)).toEqual([
      expect.stringMatching(/^4:1 La page n’écrit pas « CAD »/),
      expect.stringMatching(/^5:1 La page n’écrit pas « A\+ »/),
    ])
    // What only the title says is explained for the rule of sigles.
    expect(checkText(foreignBlocks, '---\ntitle: La CADA\n---\n\n*[CADA]: Une.\n')).toEqual([])
  })

  it.each(FOREIGN.filter(([content]) => !/[Ii]mport|nom|\[\[/.test(content)))(
    'hold no words for the spelling: %j',
    (content) => {
      expect(checkText(spelling, content)).toEqual([])
    },
  )
})
