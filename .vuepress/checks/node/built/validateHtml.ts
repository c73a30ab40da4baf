import { HtmlValidate } from 'html-validate'
import type { PageDraft } from '../Rule.ts'
import type { BuiltPage } from './readBuiltSite.ts'

/** French for the rules that a page can break; the others are told in the words of html-validate. */
const EXPLANATIONS: Record<string, string> = {
  'aria-label-misuse': 'un nom accessible est donné à un élément qui n’en porte pas',
  'close-order': 'une balise n’est pas fermée, ou pas dans le bon ordre',
  'element-permitted-content': 'un élément en contient un autre qui n’y a pas sa place',
  'element-permitted-parent': 'un élément n’est pas à sa place',
  'element-required-attributes': 'un attribut obligatoire manque',
  'empty-heading': 'un titre est vide',
  'heading-level': 'un niveau de titre est sauté',
  'hidden-focusable': 'un élément caché peut recevoir le focus',
  'input-missing-label': 'un champ n’a pas d’étiquette',
  'multiple-labeled-controls': 'une étiquette désigne plusieurs champs',
  'no-dup-attr': 'un attribut est écrit deux fois',
  'no-dup-id': 'deux éléments ont le même identifiant',
  'no-missing-references': 'un attribut renvoie à un identifiant absent de la page',
  'text-content': 'un élément qui doit avoir un texte n’en a pas',
  'unique-landmark': 'deux zones de la page portent le même nom',
  'wcag/h30': 'un lien n’a pas de texte',
  'wcag/h32': 'un formulaire n’a pas de bouton d’envoi',
  'wcag/h37': 'une image n’a pas de texte alternatif',
  'wcag/h63': 'un en-tête de tableau ne dit pas ce qu’il nomme',
  'wcag/h67': 'une image décorative porte un titre',
  'wcag/h71': 'un groupe de champs n’a pas de légende',
}

const createValidator = (): HtmlValidate =>
  new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    elements: ['html5'],
    rules: {
      // Safari takes the role of a list away when its marks are hidden: it is said again on purpose.
      'no-redundant-role': 'off',
      // A table that scrolls is a region; a section around each table would say too much.
      'prefer-native-element': 'off',
      // The build leaves long lines and spaces as they come.
      'no-trailing-whitespace': 'off',
    },
  })

let validator: HtmlValidate | null = null

/** Errors of HTML and accessibility that html-validate finds in a built page. */
export const validateHtml = ({ html, file }: BuiltPage): PageDraft[] => {
  validator ??= createValidator()
  return validator.validateStringSync(html, file).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, offset }) => ({
      offset,
      message: `HTML produit : ${EXPLANATIONS[ruleId] ?? 'il n’est pas valide'} (${ruleId} : ${message}).`,
      suggestion:
        'Si la page source n’y est pour rien, signalez-le : le défaut vient du thème ou d’un composant.',
    })),
  )
}
