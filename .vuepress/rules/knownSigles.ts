/**
 * Sigles that readers know better than their long form, or that are names: formats, licences,
 * standards. The others are developed in the page.
 */
export const KNOWN_SIGLES: ReadonlySet<string> = new Set(
  `API CSV HTML HTTP HTTPS JPEG JPG JSON EPUB PDF PNG SVG TXT URL UTF XLS XLSX XML YAML ZIP
   FAQ GNU GPS ID IP ISO OK README SMS SOS SQL TV USB
   AGPL BSD BY CC EPL EUPL GPL LGPL MIT MPL OGL`.split(/\s+/),
)
