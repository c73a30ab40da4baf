/** What the name of a column says that it holds. */
export type Role =
  | 'commune'
  | 'postcode'
  | 'department'
  | 'siret'
  | 'siren'
  | 'date'
  | 'latitude'
  | 'longitude'
  | 'phone'
  | 'id'
  | 'name'

/** Codes of other areas than communes. */
const OTHER_AREA =
  /(?:^|_)(?:dep|departement|reg|region|epci|canton|iris|pays|arrondissement)(?:_|$)/

/** In the order in which they are tried. */
const ROLES: readonly [Role, RegExp][] = [
  ['siret', /(?:^|_)siret(?:_|$)/],
  ['siren', /(?:^|_)siren(?:_|$)/],
  ['postcode', /(?:^|_)(?:code_?postal|codepostal|cp|zip|postcode)(?:_|$)/],
  [
    'commune',
    /(?:^|_)(?:insee|code_?commune|codgeo|code_?geo|depcom|citycode|code_com|com_code|commune_code|code_insee_commune)(?:_|$)/,
  ],
  ['department', /^(?:code_?)?(?:dep|departement|dept)(?:_?code)?$/],
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
 * Reads the name of a column.
 *
 * @param key - see `toKey`
 */
export const findRole = (key: string): Role | undefined => {
  const role = ROLES.find(([, pattern]) => pattern.test(key))?.[0]
  return role === 'commune' && OTHER_AREA.test(key) ? undefined : role
}
