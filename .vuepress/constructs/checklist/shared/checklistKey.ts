import { CHECKLIST_KEY_PREFIX } from '../../../html-first/shared/loaderConfig.ts'

/**
 * Key of a page's ticks in `localStorage`, such as `checklist:/qualite/formats/`.
 * Its value is the JSON list of the ids of the boxes that are ticked.
 *
 * @param path - `location.pathname`: a search or an anchor do not change the page
 */
export const getChecklistKey = (path: string): string => CHECKLIST_KEY_PREFIX + path
