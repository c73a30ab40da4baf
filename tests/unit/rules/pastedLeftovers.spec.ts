import { describe, expect, it } from 'vitest'
import { pastedLeftovers } from '../../../.vuepress/rules/pastedLeftovers.ts'
import { checkText } from '../checks/checkFixture.ts'

describe('pastedLeftovers', () => {
  it.each([
    ['Voir Erreur ! Source du renvoi introuvable.', /^1:6 .*un renvoi que Word a perdu/],
    ['Voir Erreur\u00A0! Signet non défini.', /^1:6 .*un renvoi que Word a perdu/],
    ['Error! Reference source not found.', /^1:1 .*un renvoi que Word a perdu/],
    ['{ PAGEREF _Toc1 \\h }', /^1:1 .*un champ de Word/],
    ['[le titre](#_Toc123456)', /^1:12 « #_Toc123456 » est un signet/],
    ['A\n\n<<<<<<< HEAD\nB\n', /^3:1 .*une marque de Git/],
    ['Un texte<o:p></o:p>.', /^1:9 .*« <o:p> » est une balise de traitement de texte/],
    ['Un <w:sdt id="3">texte</w:sdt>.', /^1:4 .*« <w:sdt id="3"> »/],
    ['>>>>>>> autre', /^1:1 .*une marque de Git/],
    ['Un fait.[1]\n\n[1] La source.', /^3:1 Cette note vient d’un traitement de texte/],
    ['un fait[1](#_ftn1)', /^1:12 « #_ftn1 » est un signet/],
  ])('are told: %j', (content, message) => {
    expect(checkText(pastedLeftovers, content)).toEqual([expect.stringMatching(message)])
  })

  it.each([
    'Une erreur ! Voyez la suite.',
    '[1] La première référence.\n\n[2] La seconde.',
    'Un fait[1](/a/).',
    '[la table](#toc)',
    '![un plan](./plan.png)',
    '`#_Toc1`',
    '```\n<<<<<<< HEAD\n```',
    '> > > > > > > cité',
  ])('are not %j', (content) => {
    expect(checkText(pastedLeftovers, content)).toEqual([])
  })
})
