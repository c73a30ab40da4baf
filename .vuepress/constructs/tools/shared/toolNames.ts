/** Containers that name data files, or nothing, and not a title: `::: devoirs ./devoirs.yml`. */
export const TOOL_NAMES: readonly string[] = [
  'devoirs',
  'delais',
  'dossier',
  'verifier',
  'verifier-ici',
]
