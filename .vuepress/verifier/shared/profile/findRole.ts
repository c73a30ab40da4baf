/** What the name of a column says that it holds. */
export type Role =
  | 'commune'
  | 'postcode'
  | 'department'
  | 'country'
  | 'siret'
  | 'siren'
  | 'date'
  | 'latitude'
  | 'longitude'
  | 'phone'
  | 'id'
  | 'name'

/** Codes of other areas than communes; those of a birth are of their time, and of every country. */
const OTHER_AREA =
  /(?:^|_)(?:dep|departement|reg|region|epci|canton|iris|pays|arrondissement|naissance|deces)(?:_|$)/

/** Names of communes: a column named `code` beside one of them holds theirs. */
const COMMUNE_NAME = /^(?:(?:nom|libelle)_(?:de_la_)?)?(?:commune|ville)s?(?:_nom)?$|^libgeo$/

/** In the order in which they are tried. */
const ROLES: readonly [Role, RegExp][] = [
  ['siret', /(?:^|_)siret(?:_|$)/],
  ['siren', /(?:^|_)siren(?:_|$)/],
  [
    'postcode',
    /(?:^|_)(?:code_?postal|codepostal|zip|postcode)(?:_|$)|^cp(?:_|$)|^(?:adr|adresse|siege|lieu|voie)_cp$/,
  ],
  [
    'commune',
    /(?:^|_)(?:insee|code_?commune|codgeo|code_?geo|depcom|citycode|code_com|com_code|commune_code|code_insee_commune)(?:_|$)/,
  ],
  ['department', /^(?:code_?)?(?:dep|departement|dept)(?:_?code)?$/],
  [
    'country',
    /^(?:code_?)?(?:pays|country|iso(?:_?(?:2|3|3166))?|alpha_?[23])(?:_?(?:code|iso(?:_?[23])?))?$/,
  ],
  ['latitude', /^(?:.*_)?(?:lat|latitude)(?:_wgs_?84)?$/],
  ['longitude', /^(?:.*_)?(?:lon|long|lng|longitude)(?:_wgs_?84)?$/],
  ['phone', /(?:^|_)(?:tel|telephone|phone|portable|mobile)(?:_|$)/],
  ['date', /(?:^|_)(?:date|jour|dt|horodatage|timestamp)(?:_|$)|_le$/],
  [
    'id',
    /^(?:id|identifiant|uid|uuid|gid|fid|objectid|id_[a-z_]+|[a-z]+_uid|identifiant_[a-z_]+)$/,
  ],
  [
    'name',
    /^(?:nom|name|libelle|titre|intitule|denomination|raison_sociale|nom_[a-z_]+|[a-z]+_nom)$/,
  ],
]

/**
 * Reads the name of a column by itself.
 *
 * @param key - see `toKey`
 */
export const findRole = (key: string): Role | undefined => {
  const role = ROLES.find(([, pattern]) => pattern.test(key))?.[0]
  return role === 'commune' && OTHER_AREA.test(key) ? undefined : role
}

/** A code of commune, or what a spreadsheet has left of it. */
const LIKE_COMMUNE = /^(?:\d{4,5}|2[AB]\d{3})$/

/**
 * Reads the names of the columns of a table, each with the others.
 *
 * @param keys - see `toKey`
 * @param rows - first rows of the table: what `code` means is read in them
 */
export const findRoles = (
  keys: readonly string[],
  rows: readonly (readonly string[])[],
): (Role | undefined)[] => {
  const hasNames = keys.some((key) => COMMUNE_NAME.test(key))
  const areCommunes = (index: number): boolean =>
    rows.filter((cells) => LIKE_COMMUNE.test(cells[index]?.trim() ?? '')).length * 2 > rows.length
  return keys.map((key, index) =>
    key === 'code' && hasNames && areCommunes(index) ? 'commune' : findRole(key),
  )
}

/** Whether a column says where a row is: its commune, by its code or its name, or its postcode. */
export const isPlace = (key: string): boolean =>
  COMMUNE_NAME.test(key) || ['commune', 'postcode'].includes(findRole(key) ?? '')
