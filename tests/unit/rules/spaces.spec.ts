import { describe, expect, it } from 'vitest'
import { spaces } from '../../../.vuepress/rules/spaces.ts'
import { checkFixture, checkText, fixText } from '../checks/checkFixture.ts'

/** Shows no-break spaces: `_` for the wide one, `.` for the narrow one. */
const show = (text: string): string => text.replaceAll('\u00A0', '_').replaceAll('\u202F', '·')

const fix = (text: string): string => show(fixText(spaces, text))

describe('no-break spaces', () => {
  it.each([
    ['Quoi ? Oui ! Non ; bon : fin', 'Quoi·? Oui·! Non·; bon_: fin'],
    ['Quoi? Oui! Non; bon: fin', 'Quoi·? Oui·! Non·; bon_: fin'],
    ['Vraiment ?!', 'Vraiment·?!'],
    ['**Quoi** ? **Oui !** *Non*; `code` : fin', '**Quoi**·? **Oui·!** *Non*·; `code`_: fin'],
    ['**Note :** voir', '**Note_:** voir'],
    ['« mot » et «mot»', '«_mot_» et «_mot_»'],
    ['« **mot** » et «*mot*»', '«_**mot**_» et «_*mot*_»'],
    ['« [lien](/a/) » ?', '«_[lien](/a/)_»·?'],
    ['3 500 habitants, 1 234 567 lignes', '3·500 habitants, 1·234·567 lignes'],
    ['10 %, 30 000 €, 5 Go', '10_%, 30·000_€, 5_Go'],
    ['loi n° 2016-1321, n°12, § 3', 'loi n°_2016-1321, n°_12, §_3'],
    ['art. L. 321-1 et article R. 112', 'art._L._321-1 et article R._112'],
    ['# Quoi ?', '# Quoi·?'],
    ['::: tip Quoi ?\nOui !\n:::', '::: tip Quoi·?\nOui·!\n:::'],
    ['| Quoi ? | b |\n|---|---|\n| a : b | c |', '| Quoi·? | b |\n|---|---|\n| a_: b | c |'],
    ['- [ ] Fait ?', '- [ ] Fait·?'],
    ['> Cité : oui', '> Cité_: oui'],
    ['[Quoi ?](/a/)', '[Quoi·?](/a/)'],
    ['Voir <https://exemple.fr/?a=1> ?', 'Voir <https://exemple.fr/?a=1>·?'],
    ['Voir https://exemple.fr/a?b=1: oui', 'Voir https://exemple.fr/a?b=1_: oui'],
  ])('turns %j into %j', (before, after) => {
    expect(fix(before)).toBe(after)
  })

  it.each([
    '`a ? b : c` et « déjà »'.replaceAll('« ', '«\u00A0').replaceAll(' »', '\u00A0»'),
    '```js\nx ? y : z\n```',
    '[texte](/a/?b=1 "titre : x")',
    '![alt : x](./a.svg)',
    '<p align="center : x">',
    '<!-- note : x -->',
    ':::: details\n::::',
    '[[CRPA L. 321-1]]',
    '*[API]: interface de programmation',
    'À 10:30, :tada: et C:\\temp',
    'Fait&nbsp;: bien\u00A0; oui\u202F! A &amp; B',
    'Le 01 02 03 04 05, SIRET 123 456 789 00012',
    'v2.1 et 0 500',
    '[id]: /a/ "x : y"',
  ])('leaves %j as it is', (text) => {
    expect(fix(text)).toBe(show(text))
  })

  it('repairs the front matter that readers see, and no other', () => {
    const page = `---
title: "Quoi : le guide"
permalink: /a/
description: 'Oui ? Non'
questions:
  - c'est quoi ?
sources:
  - title: Loi n° 12
    url: https://exemple.fr/?a=1
---
`
    expect(fix(page)).toBe(
      page.replace('Quoi : le', 'Quoi_: le').replace('Oui ?', 'Oui·?').replace('n° 12', 'n°_12'),
    )
  })

  it('tells where the space is', () => {
    expect(checkText(spaces, 'Un.\nEst-ce vrai ?')).toEqual([
      '2:12 L’espace avant « ; », « ! » ou « ? » doit être insécable.',
    ])
  })

  it('leaves pages in another language', () => {
    expect(checkFixture(spaces, { 'a.md': '---\nlang: en-US\n---\nSo: what?' })).toEqual([])
  })

  it('changes nothing the second time', () => {
    const once = fixText(spaces, 'Quoi ? « Oui »: 3 500 €!')
    expect(fixText(spaces, once)).toBe(once)
  })
})
