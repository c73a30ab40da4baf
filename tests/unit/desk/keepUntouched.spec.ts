import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepUntouched } from '../../../.vuepress/desk/shared/keepUntouched.ts'

const BEFORE = `# Titre

::: decision Laquelle ?
- Une question ?
  - Oui
    - **Ceci.**
  - Non
    - **Cela.**
:::

| a | b |
|---|---|
| 1 | 2 |

*[SIRET]: un numéro`

/** As Lexical writes it again. */
const REWRITTEN = `# Titre

::: decision Laquelle ?

- Une question ?
    - Oui
        - **Ceci.**
    - Non
        - **Cela.**

:::

| a | b |
| --- | --- |
| 1 | 2 |

\\*[SIRET]: un numéro`

describe('a page that the editor has written again', () => {
  it('is as it was where its author touched nothing', () => {
    expect(keepUntouched(BEFORE, REWRITTEN)).toBe(BEFORE)
  })

  it('has what its author changed, added and took away, and nothing else', () => {
    const after = REWRITTEN.replace('- **Cela.**', '- **Autre chose.**')
      .replace('| 1 | 2 |', '| 1 | 2 |\n| 3 | 4 |')
      .replace('# Titre\n\n', '# Titre\n\nUne phrase.\n\n')
      .replace('un numéro', 'un numéro de quatorze chiffres')
    expect(keepUntouched(BEFORE, after)).toBe(
      BEFORE.replace('**Cela.**', '**Autre chose.**')
        .replace('| 1 | 2 |', '| 1 | 2 |\n| 3 | 4 |')
        .replace('# Titre\n\n', '# Titre\n\nUne phrase.\n\n')
        .replace('un numéro', 'un numéro de quatorze chiffres'),
    )
    expect(keepUntouched(BEFORE, '# Titre')).toBe('# Titre')
    expect(keepUntouched('', 'Un texte.\n\n- a')).toBe('Un texte.\n\n- a')
  })

  const TABLE = '| Service | Requêtes |\n|:--|---:|\n| géocodage | 50 |\n\nFin.'
  const EDITED = '| Service | Requêtes |\n| --- | --- |\n| géocodage | 60 |\n\nFin, vraiment.'

  it('keeps how the columns of a table are aligned when its neighbours change', () => {
    const after = TABLE.replace('50', '60').replace('Fin.', 'Fin, vraiment.')
    expect(keepUntouched(TABLE, EDITED)).toBe(after)
    const second = TABLE.replace('|:--|---:|', '|:-:|---|')
    expect(keepUntouched(`${TABLE}\n\n${second}`, `${EDITED}\n\n${EDITED}`)).toBe(
      `${after}\n\n${after.replace('|:--|---:|', '|:-:|---|')}`,
    )
  })

  it('aligns them as its author asks in the source, and gives a new column none', () => {
    expect(keepUntouched(TABLE, TABLE.replace('|:--|---:|', '|---|---|'))).toContain(
      '\n|---|---|\n',
    )
    expect(keepUntouched(TABLE, TABLE.replace('|:--|---:|', '| :-: | --: |'))).toContain(
      '| :-: | --: |',
    )
    expect(keepUntouched(TABLE, '| a | b | c |\n| --- | --- | --- |')).toContain(
      '| --- | --- | --- |',
    )
  })

  it('keeps the oblique bars of code in a line that has changed', () => {
    expect(keepUntouched('Écrivez `\\\\d` ici.', 'Écrivez bien `\\d` ici, ou `\\s`.')).toBe(
      'Écrivez bien `\\\\d` ici, ou `\\s`.',
    )
  })

  it('leaves a block of the desk the steps of its lists, in a page that is new or not', () => {
    const block = '::: decision\n- La question ?\n  - Oui\n    - **Faites ceci.**\n:::'
    expect(keepUntouched('', block)).toBe(block)
    expect(keepUntouched('- a\n  - b', `- a\n    - b\n\n${block}`)).toBe(`- a\n  - b\n\n${block}`)
  })

  it('loses no line, whatever was there before', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '- c', '  - d', '', '| e |', '\\*f'), { maxLength: 12 })
      .map((lines) => lines.join('\n'))
    const words = (value: string): string => value.replace(/[\s\\]+/g, '')
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(words(keepUntouched(before, after))).toBe(words(after))
      }),
    )
  })
})
