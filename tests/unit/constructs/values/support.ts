import { parseValues } from '../../../../.vuepress/constructs/values/shared/parseValues.ts'

/** Values as a file would give them; each has what every value must have. */
export const readTestValues = (
  written: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
) =>
  parseValues(
    'valeurs.yml',
    JSON.stringify(
      Object.fromEntries(
        Object.entries(written).map(([id, facts]) => [
          id,
          { what: 'une valeur', article: 'CRPA R. 311-13', writtenOn: '2026-01-01', ...facts },
        ]),
      ),
    ),
  )

/** Two delays of one length, and a threshold. */
export const VALUES = readTestValues({
  silence: { value: 'un mois', words: ['silence', 'sans réponse'] },
  'avis-cada': { value: 'un mois', article: 'CRPA R. 343-3', words: ['CADA avis'] },
  seuil: { value: '3 500 habitants', article: 'CRPA L. 312-1-1', words: ['diffusion'] },
})
