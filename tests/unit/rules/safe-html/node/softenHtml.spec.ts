import { describe, expect, it } from 'vitest'
import { createChain } from '../../../../../.vuepress/model/chain.ts'
import { NO_LAW } from '../../../../../.vuepress/constructs/legal-references/shared/LegalLibrary.ts'
import { createLegalState } from '../../../../../.vuepress/constructs/legal-references/shared/LegalState.ts'

const chain = createChain({
  isBuild: false,
  glossary: { find: () => [], path: () => '/' },
  legal: createLegalState(NO_LAW),
  moved: {},
  vuePages: [],
  isLenient: true,
})

const render = (markdown: string) => {
  const env = { filePathRelative: 'a.md', frontmatter: {}, problems: [] }
  const html = chain.render(markdown, env).replace(/\n/g, '').replace(/ {2,}/g, ' ')
  return { html, problems: env.problems.length }
}

describe('softenHtml', () => {
  it.each([
    ['Un <Inconnu>texte **gras**</Inconnu>', '<p>Un texte <strong>gras</strong> </p>'],
    ['<Card title="Un & deux" icon="x">Texte</Card>', ' Un &amp; deux Texte '],
    ['Un <Carte titre="Trois" /> ici', '<p>Un Trois ici</p>'],
    ['Si a<b et c>d, alors', '<p>Si a&lt;b et c&gt;d, alors</p>'],
    ['Si a <x et c> d, alors', '<p>Si a &lt;x et c&gt; d, alors</p>'],
    [
      'Un <Button link="/a/" text="b">texte **gras**</Button> ici',
      '<p>Un <Button link="/a/" text="b"></Button>texte <strong>gras</strong> ici</p>',
    ],
    [
      '<CurrentGroupToc>\n\nTexte.\n\n</CurrentGroupToc>',
      '<CurrentGroupToc></CurrentGroupToc><p>Texte.</p>',
    ],
    ['Un <nom> à remplacer', '<p>Un &lt;nom&gt; à remplacer</p>'],
    ['Des List<String>, Map<K, V>', '<p>Des List&lt;String&gt;, Map&lt;K, V&gt;</p>'],
    ['Un **gras <b>ouvert** ici', '<p>Un <strong>gras ouvert</strong> ici</p>'],
    ['Fin </div> seule', '<p>Fin seule</p>'],
    ['<div onclick="x()" style="color:red" class="a">Texte</div>', '<div class="a">Texte</div>'],
    ['<div hidden inert class="needs-script" id="a">Texte</div>', '<div id="a">Texte</div>'],
    ['<ul><li>un<li>deux</ul>', '<ul><li>un<li>deux</li></li></ul>'],
    ['<script>alert(1)</script>', ''],
    ['<style>a{}</style>', ''],
    ['<a href="javascript:x()">Lien</a>', '<p><a>Lien</a></p>'],
    ['<center>Milieu</center>', '<div>Milieu</div>'],
    [
      '<iframe src="https://x.fr/v" title="Film"></iframe>',
      '<a href="https://x.fr/v" rel="noopener">Film</a> ',
    ],
    ['![Plan](./absent.png)', '<p>Plan</p>'],
    ['<img src="absent.png" alt="Plan">', 'Plan'],
    [
      '![Plan](https://x.fr/p.png)',
      '<p><a href="https://x.fr/p.png" target="_self" rel="noopener">Plan</a></p>',
    ],
    ['[![Plan](https://x.fr/p.png)](./b.md)', '<p><RouteLink to="/b.html">Plan</RouteLink></p>'],
    ['<div>{{ 1 + 1 }}</div>', '<div>&#123;&#123; 1 + 1 }}</div>'],
  ])('keeps the text of %j', (markdown, html) => {
    expect(render(markdown).html).toBe(html)
  })

  it.each([
    ['<!-- a\n\nSuite **grasse**', '<p>&lt;!-- a</p><p>Suite <strong>grasse</strong></p>'],
    ['- <!-- a\n- b', '<ul><li>&lt;!-- a</li><li>b</li></ul>'],
    ['<style>\n\nSuite', '<p></p><p>Suite</p>'],
    ['<?php a\n\nSuite', '<p>&lt;?php a</p><p>Suite</p>'],
    ['<![CDATA[ a\n\nSuite', '<p>&lt;![CDATA[ a</p><p>Suite</p>'],
  ])('keeps what follows a block that nothing closes, and tells it: %j', (markdown, html) => {
    const { html: shown, problems } = render(markdown)
    expect(shown).toBe(html)
    expect(problems).toBeGreaterThan(0)
  })

  it('leaves a comment that is closed, at once or further down', () => {
    expect(render('<!-- a\n\nb -->\n\nSuite').html).toBe('<p>Suite</p>')
  })

  it('tells what it took away', () => {
    expect(render('<script>x</script>').problems).toBe(1)
    expect(render('<table><tr><td>x</td></tr></table>').problems).toBe(0)
  })
})
