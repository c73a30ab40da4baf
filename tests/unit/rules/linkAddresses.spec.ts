import { describe, expect, it } from 'vitest'
import { linkAddresses } from '../../../.vuepress/rules/linkAddresses.ts'
import { checkFixture, checkText, fixText } from '../checks/checkFixture.ts'

const severities = (text: string): string[] =>
  checkFixture(linkAddresses, { 'a.md': text }).map(({ severity }) => severity)

describe('linkAddresses', () => {
  it.each([
    ['[x](https://a.fr/?utm_source=b&id=2&fbclid=c#d)', '[x](https://a.fr/?id=2#d)'],
    ['[x](https://a.fr/?xtor=1)', '[x](https://a.fr/)'],
    ['[x](https://a.fr/#xtor=RSS-1)', '[x](https://a.fr/)'],
    ['Voir https://a.fr/p?at_medium=mail .', 'Voir https://a.fr/p .'],
    ['<a href="https://a.fr/?b=1&amp;gclid=2">x</a>', '<a href="https://a.fr/?b=1">x</a>'],
    [
      '---\nsources:\n  - url: "https://a.fr/?utm_medium=x"\n---\n',
      '---\nsources:\n  - url: "https://a.fr/"\n---\n',
    ],
    ['[x](https://www.google.com/url?sa=t&q=https://a.fr/b)', '[x](https://a.fr/b)'],
    [
      '[x](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.fr%2Fb%28c%29&data=05)',
      '[x](https://a.fr/b%28c%29)',
    ],
    ['[x](https://translate.google.com/translate?sl=en&u=https://a.fr/)', '[x](https://a.fr/)'],
  ])('turns %j into %j', (before, after) => {
    expect(fixText(linkAddresses, before)).toBe(after)
  })

  it.each([
    '[x](file:///C:/Users/moi/a.docx)',
    '[x](C:\\Users\\moi\\a.docx)',
    '[x](\\\\serveur\\partage\\a.docx)',
    '[x](/Users/moi/a.pdf)',
    '[x](/home/moi/a.pdf)',
    '[x](http://intranet/page)',
    '[x](https://wiki.service.local/)',
    '[x](https://192.168.1.4/)',
    '[x](http://localhost:8080/)',
    '[x](https://portail.rie.gouv.fr/)',
    '[x](mailto:a@b@c.fr)',
    '[x](mailto:)',
    '[x](mailto:service)',
    '[x](https://a.fr:99999/)',
    '[x](https://)',
    '[x](https://moi:secret@a.fr/)',
    '[x](//moi@a.fr/)',
    '[x](https://www.gouv.fr@a.fr/)',
    'Allez sur https://moi:secret@a.fr/',
    '[x](blob:https://a.fr/1)',
    '[x](about:blank)',
    '[x](ms-word:ofe|u|https://a.fr/b.docx)',
    '[x](note:1)',
    // A Cyrillic « а », a Greek « ο ».
    '[x](https://аpple.com/)',
    '[x](https://www.gοuv.fr/a)',
    '<https://аpple.com/>',
  ])('stops a page that nobody else can open: %j', (text) => {
    expect(severities(text)).toEqual(['error'])
  })

  it.each([
    ['[x](http://a.fr/)', 'n’est pas chiffrée'],
    ['Écrivez à moi.meme@gmail.com', 'adresse personnelle'],
    ['[x](mailto:moi@orange.fr)', 'adresse personnelle'],
    ['[x](mailto:jeanne.dupont@interieur.gouv.fr)', 'd’une seule personne'],
    ['Ouvrez http://localhost:8080/', 'votre machine'],
    [`Voir https://a.fr/${'b'.repeat(60)}`, 'laissée telle quelle'],
    [`[https://a.fr/${'b'.repeat(60)}](https://a.fr/)`, 'laissée telle quelle'],
    ['[x](https://www-a-fr.translate.goog/)', 'd’un traducteur'],
  ])('advises against %j', (text, message) => {
    expect(checkText(linkAddresses, text)).toEqual([expect.stringContaining(message)])
    expect(severities(text)).toEqual(['warning'])
    expect(fixText(linkAddresses, text)).toBe(text)
  })

  it.each([
    '[x](https://a.fr/?id=1&source=utm)',
    '`http://a.fr/?utm_source=b` et `C:\\Users\\moi`',
    'L’espace de noms http://www.w3.org/2004/02/skos/core#',
    '[x](mailto:contact@gmail.fr) ou [y](mailto:service.presse@interieur.gouv.fr)',
    'prenom.nom@interieur.gouv.fr, jeanne.dupont@exemple.fr, a@example.org',
    '[x](/guide/) [y](./a.md) [z](#ici)',
    '[Google](https://www.google.com/search?q=a) et https://translate.google.com/',
    '[x](https://exemple.fr/)',
    '[partager](mailto:?subject=a) [deux](mailto:presse@a.fr,contact@a.fr?subject=b)',
    '[x](http://exemple.fr/)',
    '[appeler](tel:+33123456789), [agenda](webcal://a.fr/b.ics), [archive](ftp://a.fr/b)',
    '[x](https://пример.рф/) [y](https://été.fr/)',
  ])('has nothing to say of %j', (text) => {
    expect(checkText(linkAddresses, text)).toEqual([])
  })

  it('leaves a page of the site whose address looks like a folder of a machine', () => {
    const pages = {
      'a.md': '[x](/home/moi/)',
      'b.md': '---\npermalink: /home/moi/\n---\n',
    }
    expect(checkFixture(linkAddresses, pages)).toEqual([])
  })

  it('says where an address leads that shows another before « @ »', () => {
    const [finding] = checkFixture(linkAddresses, { 'a.md': '[x](https://www.gouv.fr@a.fr/b)' })
    expect(finding?.message).toContain('elle mène à a.fr')
    expect(finding?.suggestion).toContain('https://a.fr/b,')
  })

  it('places a finding on the address', () => {
    expect(checkText(linkAddresses, 'Un [lien](http://a.fr/)')[0]).toMatch(/^1:11 /)
  })
})
