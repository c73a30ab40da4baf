/** What is wrong in YAML, and where: an offset in it. */
export interface YamlProblem {
  message: string
  /** What to write, where « clé: valeur » does not say it. */
  hint?: string
  offset: number
}

/** The start of a line of YAML, and the offset of its first character. */
interface Line {
  text: string
  start: number
}

const BAD_INDENT = {
  message: 'le retrait de cette ligne ne correspond pas à celui des lignes voisines',
  hint: 'Écrivez les clés d’un même niveau l’une sous l’autre, avec des espaces.',
}

const EXPLANATIONS: Readonly<Record<string, Omit<YamlProblem, 'offset'>>> = {
  ALIAS_PROPS: { message: 'une valeur ne peut pas commencer par « * »' },
  BAD_ALIAS: { message: 'une valeur ne peut pas commencer par « * » ni « & »' },
  BAD_DQ_ESCAPE: {
    message: 'la barre oblique inverse n’est pas permise entre guillemets droits',
    hint: 'Écrivez la valeur entre apostrophes droites, ou une barre oblique.',
  },
  BAD_INDENT,
  BAD_SCALAR_START: { message: 'une valeur ne peut pas commencer par ce signe' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'deux-points suivis d’une espace dans une valeur sans guillemets',
    hint: 'Mettez la valeur entre guillemets droits.',
  },
  BLOCK_IN_FLOW: { message: 'une liste entre crochets tient sur des lignes en retrait' },
  DUPLICATE_KEY: {
    message: 'cette clé est écrite deux fois',
    hint: 'Gardez une seule de ces lignes, et retirez l’autre.',
  },
  MISSING_CHAR: {
    message: 'un signe manque sur cette ligne : guillemet fermant, crochet ou deux-points',
  },
  MULTILINE_IMPLICIT_KEY: { message: 'les deux-points manquent après le nom de la clé' },
  NOT_A_MAP: { message: 'on attend des lignes « clé: valeur »' },
  TAB_AS_INDENT: {
    message: 'le retrait est fait d’une tabulation : il faut des espaces',
    hint: 'Remplacez chaque tabulation du début de la ligne par deux espaces.',
  },
  TAG_RESOLVE_FAILED: { message: 'une valeur ne peut pas commencer par « ! »' },
  UNEXPECTED_TOKEN: { message: 'un signe inattendu se trouve sur cette ligne' },
}

const OTHER = 'cette ligne n’est pas de la forme « clé: valeur »'

/** What a line shows better than the code that YAML gives it. */
const READINGS: readonly (Omit<YamlProblem, 'offset'> & { codes: RegExp; pattern: RegExp })[] = [
  {
    codes: /^(?:MISSING_CHAR|MULTILINE_IMPLICIT_KEY|NOT_A_MAP)$/,
    pattern: /^[ ]*(?:- )?["']?[A-Za-z][\w-]*["']?:[^\s/]/,
    message: 'il manque une espace après les deux-points',
    hint: 'Écrivez « clé: valeur », avec une espace après les deux-points.',
  },
  {
    codes: /^UNEXPECTED_TOKEN/,
    pattern: /[:-] +'[^']*'[^\s,\]}]/,
    message: 'l’apostrophe droite ferme le texte, qu’une autre ouvre',
    hint: 'Écrivez ’ à l’intérieur, ou mettez la valeur entre guillemets droits.',
  },
  {
    codes: /^UNEXPECTED_TOKEN/,
    pattern: /[:-] +"[^"]*"[ ]*[^\s,\]}#]/,
    message: 'un guillemet droit ferme le texte avant sa fin',
    hint: 'Écrivez « … » à l’intérieur, et gardez les guillemets droits autour de toute la valeur.',
  },
]

/** What people write by hand is shorter; what is longer costs no more to look at. */
const MAX_LINE = 500

const lineAt = (source: string, offset: number): Line => {
  const start = source.lastIndexOf('\n', offset - 1) + 1
  const end = source.indexOf('\n', start)
  const text = source.slice(start, Math.min(end < 0 ? source.length : end, start + MAX_LINE))
  return { text: text.replace(/\r$/, ''), start }
}

/** `title: [a, b` above: the indent of the next line is not what is wrong. */
const findOpenList = (source: string, { start }: Line): YamlProblem | null => {
  if (start === 0) return null
  const above = lineAt(source, start - 1)
  const open = /[:-] +[[{][^\]}]*$/.exec(above.text)
  return open
    ? {
        message: 'un crochet ou une accolade n’est pas fermé',
        hint: 'Fermez-le à la fin de la valeur ; un texte qui commence par ce signe va entre guillemets droits.',
        offset: above.start + open.index + open[0].search(/[[{]/),
      }
    : null
}

/** A key set further to the right than the one above goes on with its value. */
const findDeepKey = (source: string, line: Line): YamlProblem | null => {
  const start = source.indexOf('\n', line.start) + 1
  if (start === 0) return null
  const below = lineAt(source, start)
  const isValueAbove = /^[ ]*(?:- )?["']?[\w-]+["']?:[ ]+[^\s|>]/.test(line.text)
  return isValueAbove &&
    !/:[ ].*:[ ]/.test(line.text) &&
    /^[ ]+["']?[\w-]+["']?:(?:[ ]|$)/.test(below.text)
    ? { ...BAD_INDENT, offset: start + below.text.search(/\S/) }
    : null
}

/** A key at the margin under one that is not. */
const findShallowKey = (source: string, line: Line, offset: number): YamlProblem | null =>
  offset === line.start && line.start > 0 && lineAt(source, line.start - 1).text.startsWith(' ')
    ? { ...BAD_INDENT, offset }
    : null

const findElsewhere = (code: string, source: string, offset: number): YamlProblem | null => {
  const line = lineAt(source, offset)
  if (code === 'BAD_INDENT') return findOpenList(source, line)
  if (code === 'UNEXPECTED_TOKEN') return findShallowKey(source, line, offset)
  return /_IMPLICIT_KEY$/.test(code) ? findDeepKey(source, line) : null
}

/**
 * Says in French what the reader of YAML refuses.
 *
 * @param code - its own name of the error; one that is not known here gets a general sentence
 */
export const explainYamlError = (code: string, source: string, offset: number): YamlProblem => {
  const elsewhere = findElsewhere(code, source, offset)
  if (elsewhere) return elsewhere
  const { text } = lineAt(source, offset)
  const reading = READINGS.find(({ codes, pattern }) => codes.test(code) && pattern.test(text))
  const { message, hint } = reading ?? EXPLANATIONS[code] ?? { message: OTHER }
  return { message, ...(hint !== undefined && { hint }), offset }
}
