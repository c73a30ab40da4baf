import type { Reader } from './openReader.ts'

/** One thing that a reader must hear. */
export interface Check {
  what: string
  /** Words of the site, never those of Orca, which change with its versions. */
  expected: RegExp
  walk: (reader: Reader) => Promise<string[]>
}

const CHAPTER = '/reutilisation/comprendre/'

/**
 * What a reader must hear, in the order of one walk: each check begins where the one before has ended.
 *
 * @param baseURL - of the site, without final slash
 */
export const listChecks = (baseURL: string): Check[] => {
  const open = async (reader: Reader, address: string): Promise<string[]> => {
    const heard = await reader.visit(baseURL + address)
    await reader.press('ctrl+Home')
    return heard
  }
  return [
    {
      what: 'le champ de recherche a un nom',
      expected: /Rechercher dans les guides/,
      walk: async (reader) => {
        await open(reader, '/reutilisation/')
        return reader.tabTo('input[type=search]')
      },
    },
    {
      what: 'le premier nombre de pages est dit',
      expected: /\d+ pages trouvées/,
      walk: (reader) => reader.type('licence'),
    },
    {
      what: 'une proposition est dite',
      expected: /licence/i,
      walk: (reader) => reader.press('Down'),
    },
    {
      what: 'une question sans réponse est dite',
      expected: /Aucune page/,
      walk: async (reader) => {
        await reader.press('ctrl+a')
        return reader.type('zzqqxx')
      },
    },
    {
      what: 'la page de résultats dit son nombre en arrivant',
      expected: /\d+ pages trouvées/,
      walk: (reader) => open(reader, '/recherche/?q=licence'),
    },
    {
      what: 'une page inconnue le dit',
      expected: /introuvable/i,
      walk: (reader) => open(reader, '/nexiste/'),
    },
    {
      what: 'le thème choisi est dit',
      expected: /Thème/,
      walk: async (reader) => {
        await open(reader, CHAPTER)
        await reader.tabTo('.theme-switch')
        return reader.press('Return')
      },
    },
    {
      what: 'une copie est dite, en d’autres mots que le bouton',
      expected: /copié/i,
      walk: async (reader) => {
        await open(reader, '/contribuer/')
        await reader.tabTo('[data-action^=copy]')
        return reader.press('Return')
      },
    },
    {
      what: 'une case cochée est dite',
      expected: /coch/,
      walk: async (reader) => {
        await open(reader, '/contribuer/')
        await reader.tabTo('input[type=checkbox]')
        return reader.press('space')
      },
    },
  ]
}
