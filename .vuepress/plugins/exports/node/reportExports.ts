import { formatBytes } from '../shared/formatBytes.ts'
import type { ExportManifest } from '../shared/types.ts'

/** What a script says at its end: a line for each guide, its file, its size, made now or found ready. */
export const reportExports = (
  kind: 'pdf' | 'epub',
  { manifest, made }: { manifest: ExportManifest; made: readonly string[] },
): string =>
  manifest.guides
    .map((guide) => {
      const { address, bytes } = guide[kind]
      const state = made.includes(guide.id) ? 'produit' : 'déjà à jour'
      return `${decodeURI(address)} : ${state}, ${bytes === undefined ? 'taille inconnue' : formatBytes(bytes)}`
    })
    .join('\n') || 'Aucun guide à produire : ce site n’a pas de dossier de guide.'
