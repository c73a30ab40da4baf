import { areDaysFirst, tallyFrench } from '../rules/dates.ts'
import type { Profile } from '../profile/types.ts'
import { recognizeSchema } from '../schemas/recognizeSchema.ts'
import type { Finding, RepairPlan } from '../types.ts'

const findRefusal = ({ file }: Profile, findings: readonly Finding[]): string | undefined => {
  if (file.encoding?.isMixed) return 'Deux encodages sont mêlés : aucune lecture n’est sûre.'
  if (file.encoding?.isDos)
    return 'Le fichier est dans l’encodage de DOS, qui n’est pas lu ici : ouvrez-le en page 850, puis enregistrez-le en UTF-8.'
  if (file.stopped) return 'Le fichier n’a pas pu être lu jusqu’au bout.'
  const hasFaults = Object.keys(file.faults).length > 0
  return hasFaults || findings.some(({ rule }) => rule === 'separateurs-meles')
    ? 'Les colonnes de certaines lignes ne sont pas sûres : corrigez-les d’abord.'
    : undefined
}

const CHANGES: Readonly<Record<string, string>> = {
  encodage: 'Le fichier est écrit en UTF-8.',
  'marque-d-ordre': 'La marque d’ordre des octets (BOM) est retirée.',
  separateur: 'Le séparateur est la virgule.',
  espaces: 'Les espaces au bord des cellules et les espaces doubles sont retirés.',
}

const describe = ({ rule, column }: Finding): string =>
  rule === 'dates-francaises'
    ? `Les dates de la colonne « ${column?.name ?? ''} » sont écrites AAAA-MM-JJ.`
    : (CHANGES[rule] ?? '')

/** What a repaired copy will change, and what it will leave: each as findings tell it. */
export const planRepair = (profile: Profile, findings: readonly Finding[]): RepairPlan => {
  const { file, table } = profile
  const certain = findings.filter(({ isCertain }) => isCertain)
  const others = findings.filter(({ isCertain }) => !isCertain)
  // Findings are cut short where they are many; the copy is not.
  const dated = table.columns.filter((column) => tallyFrench(column).count > 0)
  const isSheet = file.kind === 'sheet'
  const separator =
    recognizeSchema(table.header)?.schema.separator === file.separator ? file.separator : ','
  return {
    changes: [
      ...new Set([
        ...(isSheet ? ['La première feuille est écrite en CSV, en UTF-8, avec des virgules.'] : []),
        ...certain.map(describe),
      ]),
    ],
    kept: [...new Set(others.map(({ title }) => title))],
    refusal: findRefusal(profile, findings),
    separator: separator ?? ',',
    dateColumns: dated.map(({ index }) => index),
    dayFirstColumns: dated.filter(areDaysFirst).map(({ index }) => index),
    headerLine: table.headerLine,
  }
}
