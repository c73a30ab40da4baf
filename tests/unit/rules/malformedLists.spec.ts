import { describe, expect, it } from 'vitest'
import { malformedLists } from '../../../.vuepress/rules/malformedLists.ts'
import { checkText, fixText } from '../checks/checkFixture.ts'

describe('malformedLists', () => {
  it.each([
    '- un\n- deux\n\n1) un\n2) deux',
    '- [ ] à faire\n- [x] fait\n- [] vide',
    '- [texte](/adresse/)',
    '-5 °C le matin\n-2 °C le soir',
    '-v pour le détail\n-h pour l’aide',
    '§ 1. Les délais\n\nTexte.',
    'o',
    'Le prix – comme la date –\n– précise-t-on – change.',
    '> — Bonjour.\n> — Bonsoir.',
    '☐ oui □ non',
    '```\n• a\n-[ ] b\n```',
    'Version 3.5\n1.Texte',
    'a) seul\n\nTexte.',
    'Le point a) et\nle point b) se suivent.',
    '→ voir la suite',
    '- [X] fait',
    'Le point a. et\nb. se suivent.',
    '(1) seul',
    '2/ un\n5/ deux',
    'Entre deux\n-\u00A0comme ici\u00A0- tirets.',
    '[ ] seule',
  ])('accepts %j', (content) => {
    expect(checkText(malformedLists, content)).toEqual([])
  })

  it.each([
    ['✓ un\n✓ deux', '1:1 « ✓ »'],
    ['→ un\n→ deux', '1:1 « → »'],
    ['a) un\nb) deux', '1:1 « a) »'],
    ['1°) un\n2°) deux', '1:1 « 1°) »'],
    ['i) un\nii) deux', '1:1 « i) »'],
    ['a. un\nb. deux', '1:1 « a. »'],
    ['1/ un\n2/ deux', '1:1 « 1/ »'],
    ['1- un\n2- deux', '1:1 « 1- »'],
    ['(1) un\n(2) deux', '1:1 « (1) »'],
    ['- [ x ] fait', '1:3 « [ x ] »'],
    ['- [x ] fait', '1:3 « [x ] »'],
  ])('have signs that Markdown knows: %j', (content, place) => {
    expect(checkText(malformedLists, content)).toEqual([expect.stringContaining(place)])
  })

  it('have no bullets of a word processor', () => {
    expect(checkText(malformedLists, 'Texte :\n\n•\tPremier\n•\tSecond')).toEqual([
      '3:1 « • » est une puce de traitement de texte : ces lignes ne feraient pas une liste.',
    ])
  })

  it.each([
    ['•\tPremier\n•\tSecond\n\no Troisième', '- Premier\n- Second\n\n  - Troisième'],
    ['Il faut :\n– un ;\n– deux.', 'Il faut :\n- un ;\n- deux.'],
    ['   •   a\n      o   b\n   •   c', '- a\n  - b\n- c'],
    ['- • a\n- • b', '- a\n- b'],
    ['> • a\n> • b', '> - a\n> - b'],
    ['\uF0B7 Texte', '- Texte'],
    ['§\tTexte', '- Texte'],
    ['-un\n-deux', '- un\n- deux'],
    ['1.Créer\n2.Publier', '1. Créer\n2. Publier'],
    ['•\ta\r\n•\tb\r\n', '- a\r\n- b\r\n'],
    ['− un\n− deux', '- un\n- deux'],
    ['-\u00A0un\n-\u00A0deux', '- un\n- deux'],
    ['1.\u00A0un\n2.\u202Fdeux', '1. un\n2. deux'],
    ['[ ] un\n[x] deux', '- [ ] un\n- [x] deux'],
  ])('%j becomes %j', (before, after) => {
    expect(fixText(malformedLists, before)).toBe(after)
    expect(checkText(malformedLists, after)).toEqual([])
  })

  it('may be a dialogue, which is told and not rewritten', () => {
    const dialogue = '— Bonjour.\n— Bonsoir.'
    expect(checkText(malformedLists, dialogue)).toHaveLength(1)
    expect(fixText(malformedLists, dialogue)).toBe(dialogue)
  })

  it('have boxes with their spaces', () => {
    expect(checkText(malformedLists, '-[ ] a')).toEqual([
      '1:1 « -[ ] » n’ouvre pas une case à cocher : il y manque une espace.',
    ])
    expect(fixText(malformedLists, '-[ ] a\n-[x] b\n- [ ]c\n-[]d')).toBe(
      '- [ ] a\n- [x] b\n- [ ] c\n- [ ] d',
    )
  })
})
