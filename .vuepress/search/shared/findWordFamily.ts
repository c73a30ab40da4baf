import { IRREGULAR_FAMILIES } from './irregularFamilies.ts'

/**
 * Endings that turn a verb into nouns and adjectives, on words already stemmed by `stemWord`.
 * The first that fits is replaced; what stays must keep `min` letters.
 */
const ENDINGS: readonly (readonly [ending: RegExp, replacement: string, min: number])[] = [
  // Irregular families, noun and verb: suppression, supprimer; inscription, inscrire; ouverture, ouvrir…
  [/pression$/, 'prim', 4],
  [/xion$/, 'ct', 5],
  [/scri(?:ption|pteur|vant|r|t)$/, 'scri', 4],
  [/du(?:ction|cteur|ctric|ir|isant)$/, 'dui', 4],
  [/stru(?:ction|cteur|ctric|ir)$/, 'strui', 5],
  [/(?:mission|mettr|mettant)$/, 'met', 5],
  [/rr(?:ection|ecteur|ectif|ig)$/, 'rrig', 5],
  [/direct(?:ion|eur|if|iv)?$/, 'dirig', 6],
  [/tect(?:ion|eur|ric)$/, 'teg', 5],
  [/(?:ception|cepteur|cevoir)$/, 'cev', 4],
  [/(?:vr(?:ir|ant)|vert(?:ur)?)$/, 'vr', 4],
  [/(?:cision|cisif)$/, 'cid', 4],
  [/hesion$/, 'her', 4],
  [/clusion$/, 'clur', 5],
  [/nversion$/, 'nvert', 5],
  [/atiqu$/, 'at', 5],
  // Verbs in -ier and -iquer: publication, publier; application, appliquer.
  [/(?:ic(?:ation|ateur|atric|atif|atoir|abl)|i(?:qu|abl))$/, 'i', 4],
  [/at(?:ion|eur|ric|if|oir|iqu)$/, '', 3],
  [/ut(?:ion|eur|ric|if)$/, 'u', 4],
  [/(?:it|t)ion$/, '', 5],
  [/(?:ab|ib)ilit$/, '', 4],
  [/issement$|issant$/, '', 4],
  [/enc(?:ement)?$/, '', 5],
  [/ement$/, '', 5],
  // Short bases meet words of another family: possible and poser.
  [/(?:ibl|anc|ant)$/, '', 5],
  [/(?:abl|age?|eur|eus|ric|oir)$/, '', 4],
  [/(?:aient|ait|eront|era)$/, '', 5],
  [/(?:if|it)$/, '', 5],
  [/ent$/, '', 6],
  [/(?:ion|ir)$/, '', 4],
]

/** Words that would fall into a family of another meaning, or out of their own. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['publiqu', 'public'],
  ['gestion', 'ger'],
  ['lectur', 'lir'],
  ['lecteur', 'lir'],
  ['depot', 'depos'],
  ['retrait', 'retir'],
  ['acc', 'acces'],
  ['acced', 'acces'],
  ['payant', 'pay'],
  ['transfert', 'transfer'],
  ['gestionnair', 'ger'],
  ['ecritur', 'ecrir'],
  ['paiement', 'pay'],
  ['paie', 'pay'],
  ['extraction', 'extrair'],
  ['extrait', 'extrair'],
  ['importanc', 'important'],
  ['mis', 'mettr'],
  ['pass', 'passer'],
  ['referencement', 'referenc'],
  ['directric', 'directeur'],
  ['localisation', 'localis'],
  ['bannissement', 'bannir'],
  ['appli', 'app'],
])

/** Stems that endings would put in a family of another meaning: alike in letters only, each on its own. */
const ALONE: ReadonlySet<string> = new Set(
  `
partag important impossibl mission departement gouvernanc gouvernement passag reportag courant cour referenc
mention memoir petition bannir cassation passion possibilit impossibilit version section secteur chiffrement
environnement equipement positif serveur serieus successif successeur succession station excellent directeur
directif cession collectif confianc nationalit personnag formation finalit localis million lignag objectif
relatif
`
    .trim()
    .split(/\s+/),
)

/**
 * A key shared by the words of one family: publication, publier, publiable; nettoyage, nettoyer.
 * Wider than a stem and sometimes wrong: to be used as a variant of less weight.
 *
 * @param stem - what `stemWord` returns
 */
export const findWordFamily = (stem: string): string => {
  if (ALONE.has(stem)) return stem
  const exception = EXCEPTIONS.get(stem) ?? IRREGULAR_FAMILIES.get(stem)
  if (exception) return exception
  if (stem.length < 5 || /\d/.test(stem)) return stem
  let family = stem
  for (const [ending, replacement, min] of ENDINGS) {
    if (!ending.test(family)) continue
    const kept = family.replace(ending, replacement)
    if (kept.length < min) continue
    family = kept
    break
  }
  // Second storey: anonymis(er) and anonym(e), catalogu(er) and catalog(age).
  if (/is$/.test(family) && family.length > 6) family = family.slice(0, -2)
  if (/gu$/.test(family)) family = family.slice(0, -1)
  return family.length > 3 && family.at(-1) === family.at(-2) ? family.slice(0, -1) : family
}
