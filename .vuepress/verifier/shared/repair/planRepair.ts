import type { Profile } from '../profile/types.ts'
import { recognizeSchema } from '../schemas/recognizeSchema.ts'
import type { Finding, RepairPlan } from '../types.ts'

const findRefusal = ({ file }: Profile, findings: readonly Finding[]): string | undefined => {
  if (file.encoding?.isMixed) return 'Deux encodages sont mêlés : aucune lecture n’est sûre.'
  if (file.stopped) return 'Le fichier n’a pas pu être lu jusqu’au bout.'
  const isBroken = findings.some(({ rule }) => ['guillemets', 'separateurs-meles'].includes(rule))
  return isBroken
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
    dateColumns: certain.flatMap(({ rule, column }) =>
      rule === 'dates-francaises' && column ? [column.index] : [],
    ),
    headerLine: table.headerLine,
  }
}
