import { isFreeLicence } from './isFreeLicence.ts'

/** The part of `package-lock.json` that is read. */
export interface Lockfile {
  packages: Record<string, { version?: string; license?: string; link?: boolean }>
}

export interface LicenceReport {
  /** Number of packages by licence, most frequent first. */
  counts: [licence: string, count: number][]
  /** `name@version : licence` of each package that is not under a free licence. */
  refused: string[]
}

/** Takes stock of the licences of every package of the lock file, installed on this system or not. */
export const listLicences = ({ packages }: Lockfile): LicenceReport => {
  const counts = new Map<string, number>()
  const refused: string[] = []
  for (const [location, { version, license = 'inconnue', link }] of Object.entries(packages)) {
    if (location === '' || link) continue
    counts.set(license, (counts.get(license) ?? 0) + 1)
    const name = location.replace(/^.*node_modules\//, '')
    if (!isFreeLicence(license)) refused.push(`${name}@${version} : ${license}`)
  }
  return { counts: [...counts].sort((a, b) => b[1] - a[1]), refused }
}
