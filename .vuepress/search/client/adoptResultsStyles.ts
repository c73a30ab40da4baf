import { adoptPanelStyles, adoptStyles } from './adoptStyles.ts'
import results from './searchResults.css?inline'

/** The styles of a list of results in a page: who only types in the field downloads none of them. */
export const adoptResultsStyles = (): void => {
  adoptPanelStyles()
  adoptStyles(results)
}
