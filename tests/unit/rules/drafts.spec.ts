import { describe, expect, it } from 'vitest'
import { drafts } from '../../../.vuepress/rules/drafts.ts'
import { sigles } from '../../../.vuepress/rules/sigles.ts'
import { chapterSkeleton } from '../../../.vuepress/checks/node/writing/pageSkeletons.ts'
import { checkFixture, checkText } from '../checks/checkFixture.ts'

// The marks below are what the rule must find, or leave alone, in the pages of authors.
describe('drafts', () => {
  it.each([
    ['TODO : finir', '1:1 « TODO »'],
    ['Le texte (FIXME).', '1:11 « FIXME »'],
    ['Le prix est de XXX euros', '1:16 « XXX »'],
    ['À COMPLÉTER', '1:1 « À COMPLÉTER »'],
    ['**À rédiger…**', '1:3 « À rédiger'],
    ['Contenu à venir.', '1:1 « Contenu à venir'],
    ['Cette page est en construction', '1:1 « Cette page'],
    ['Le montant est [à préciser par le service].', '1:16 « [à préciser'],
    ['a compléter : les dates', '1:1 « a compléter'],
    ['Lorem ipsum dolor sit amet.', '1:1 Ce texte'],
    ['à compléter', '1:1 « à compléter »'],
    ['À compléter avec les chiffres de 2025.', '1:1 « À compléter avec'],
    ['Le texte. [Insérez ici le nom du service]', '1:11 « [Insérez ici'],
    ['Tél. : 01 XX XX XX XX', '1:11 « XX XX XX XX »'],
    ['Un mot.\n\n<!-- À remplacer par votre texte -->', '3:1 Ce commentaire'],
    ['<!-- Remplacez ce texte\npar le vôtre -->', '1:1 Ce commentaire'],
    ['Un mot. <!-- TODO -->', '1:9 Ce commentaire'],
    ['À FAIRE : relire les dates', '1:1 « À FAIRE »'],
    ['Le texte (A COMPLETER).', '1:11 « A COMPLETER »'],
    ['[écrire ici le contexte]', '1:1 « [écrire ici'],
    ['<!-- Décrivez ici le contexte -->', '1:1 Ce commentaire'],
    ['Votre texte ici', '1:1 « Votre texte ici »'],
    ['Insérer une image ici', '1:1 « Insérer une image ici »'],
    ['???', '1:1 « ??? »'],
    ['Le délai est de XX jours.', '1:17 « XX »'],
    ['@todo relire', '1:1 « @todo »'],
    ['Un titre (à modifier).', '1:10 « (à modifier) »'],
    ['*Lorem* **ipsum** dolor sit amet.', '1:2 Ce texte'],
    ['Blabla.', '1:1 Ce texte'],
    ['<!-- Please describe the change -->', '1:1 Ce commentaire'],
    ['Les maires doivent publier leurs', '1:28 Cette phrase'],
  ])('finds what an author left in %j', (text, start) => {
    expect(checkText(drafts, text)).toEqual([expect.stringContaining(start)])
  })

  it.each([
    'Les champs à compléter sont marqués d’une étoile.',
    '**À faire**\n\n- un\n- deux',
    'À compléter par l’agent : rien.',
    '# À venir',
    '| À venir |\n|---|\n| à compléter |',
    'Cherchez « TODO » dans le code, ou `TODO`.',
    'Voir le tome XXX, TODO_LISTE et liste/TODO',
    'La méthode TODOIST',
    'À compléter par le demandeur',
    'À compléter avant le 30 juin : le formulaire.',
    '[Insérez ici](https://exemple.fr/)',
    'Le tome XX de la collection',
    '<!-- La carte vient de la page des sources. -->',
    '`<!-- TODO -->`',
    '```html\n<!-- À remplacer -->\n```',
    '---\nlang: en\n---\nTODO',
    'Le tome XX, et le XXe siècle.',
    'Suivez @todoist et todo@exemple.fr.',
    'Vraiment ???',
    'Mettez votre texte ici, puis relisez-le.',
    '<!-- Listing the files -->\n\nTexte.',
  ])('has nothing to say of %j', (text) => {
    expect(checkText(drafts, text)).toEqual([])
  })

  it('says once how much of the model is left', () => {
    const content = chapterSkeleton({ title: 'T', address: '/t/', today: '2026-11-24' })
    expect(checkFixture(drafts, { 'a.md': content })).toMatchObject([
      { severity: 'warning', line: 3, message: expect.stringMatching(/^\d+ consignes/) },
    ])
  })

  it('is the only one to speak of TODO', () => {
    expect(checkText(sigles, 'TODO : finir')).toEqual([])
  })

  describe('on sentences', () => {
    it.each([
      ['Le registre doit être tenu par', 'par'],
      ['Le registre est tenu par le service et la', 'la'],
      ['Le registre est tenu par le service,', ','],
      ['Pour tenir le registre du service, il faut d’abord', 'd’abord'],
      ['Le registre que le service tient doit', 'doit'],
      ['Une phrase qui tient sur\ndeux lignes et qui finit par **de**\n\n## Suite', 'de'],
    ])('sees that %j stops midway', (text, end) => {
      expect(checkText(drafts, text)).toEqual([
        expect.stringContaining(`Cette phrase s’arrête sur « ${end} ».`),
      ])
    })

    it.each([
      'Le registre est tenu par le service, et\n\n- un\n- deux',
      'Le registre est tenu par les services suivants et\n\n| a |\n|---|\n| b |',
      'Il faut écrire la commande suivante et\n\n```\nx\n```',
      '- Le registre doit être tenu par',
      '| Le registre doit être tenu par |\n|---|',
      '# Le registre doit être tenu par',
      'Bonjour Madame,',
      'Il y en a cinq ou six dans l’est',
      'Le service tient le registre',
      'fr--arrow-right-down-circle-fill,',
    ])('has nothing to say of %j', (text) => {
      expect(checkText(drafts, text)).toEqual([])
    })
  })
})
