import { describe, expect, it } from 'vitest'
import { html } from '../../../../../../.vuepress/plugins/checks/node/rules/html.ts'
import { checkFixture, checkText } from '../../checkFixture.ts'

describe('raw HTML', () => {
  it.each([
    '<CurrentGroupToc></CurrentGroupToc>',
    '<CurrentGroupToc group="guide" />',
    '<Button link="/a/">Texte</Button>',
    'a<br>b',
    '<p align="center"><img src="a.svg" alt="x"></p>',
    '<https://exemple.fr>',
    '<!-- une note -->',
    '<!-- <script>x</script> -->',
    '`<script>` et `{{ x }}`',
    '```html\n<script>x</script>\n```',
    'a < b et c > d',
    'H<sub>2</sub>O',
    '{{ x }}, que le site montre tel quel',
    '<CurrentGroupToc :includeIndex="true" />',
    '---\nallowVue: true\n---\n<Demo @click="x" />',
  ])('accepts %s', (markdown) => {
    expect(checkText(html, markdown)).toEqual([])
  })

  it.each([
    '<script>alert(1)</script>',
    '<iframe src="https://exemple.fr"></iframe>',
    '<style>a{}</style>',
    '<p onclick="x()">a</p>',
    '<p style="color:red">a</p>',
    '<p align="center" @click="x">a</p>',
    '<img src="a.svg" alt="x" :width="w">',
    '<img src=x onerror=alert(1) alt="">',
    '[a](javascript:alert(1))',
    '[a](JavaScript:alert(1))',
    '[a](<java\tscript:alert(1)>)',
    '<javascript:alert(1)>',
    '<a href="javascript:alert(1)">a</a>',
    '[a](data:text/html,x)',
    'Un <Bouton @click="x">',
    '<Bouton>a</Bouton>',
  ])('refuses %s', (markdown) => {
    const findings = checkFixture(html, { 'a.md': markdown })
    expect(findings.filter(({ severity }) => severity === 'error')).not.toEqual([])
  })

  it('advises against other tags and says what to write instead', () => {
    expect(checkFixture(html, { 'a.md': 'Un <b>mot</b>.' })).toMatchObject([
      { line: 1, column: 4, severity: 'warning', suggestion: 'Écrivez **texte important**.' },
    ])
  })

  it('says which component was meant', () => {
    expect(checkFixture(html, { 'a.md': '# A\n\n<CurentGroupToc />' })).toMatchObject([
      { line: 3, column: 1, suggestion: 'Vouliez-vous dire <CurrentGroupToc> ?' },
    ])
  })
})
