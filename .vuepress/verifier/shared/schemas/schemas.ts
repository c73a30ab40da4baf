import { schema as adresses } from './adresses.ts'
import { schema as equipements } from './equipements.ts'
import { schema as marches } from './marches.ts'
import { schema as subventions } from './subventions.ts'
import type { Schema } from './types.ts'

/** The schemas that a table can be compared with, by the short name that readers and the command use. */
export const SCHEMAS: Readonly<Record<string, Schema>> = {
  adresses,
  equipements,
  marches,
  subventions,
}
