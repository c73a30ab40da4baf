/** A kind of failure, and what to say of it. */
interface StopText {
  /** What the message of the compiler, or the name of the plugin before it, has in it. */
  pattern: RegExp
  message: string
  suggestion: string
}

/** Of the compilers that Vite calls, told apart by their words: none has codes that Vite hands on. */
const TEXTS: readonly StopText[] = [
  {
    pattern: /Failed to resolve import "([^"]*)"/,
    message: 'L’import « $1 » ne mène à aucun fichier.',
    suggestion: 'Corrigez ce chemin, écrit depuis ce fichier, ou ajoutez le fichier qui manque.',
  },
  {
    pattern: /Element is missing end tag/,
    message: 'Une balise ouverte ici n’est pas fermée.',
    suggestion: 'Ajoutez sa balise fermante après ce qu’elle entoure.',
  },
  {
    pattern: /Invalid end tag/,
    message: 'Cette balise fermante ne ferme rien.',
    suggestion: 'Retirez-la, ou ouvrez la balise avant elle.',
  },
  {
    pattern: /Interpolation end sign was not found/,
    message: '« {{ » n’est pas suivi de « }} ».',
    suggestion: 'Fermez l’expression, ou mettez « {{ » entre accents graves pour le montrer.',
  },
  {
    pattern: /Error parsing JavaScript expression/,
    message: 'Cette expression ne se lit pas.',
    suggestion: 'Corrigez ce qui est entre {{ et }}, ou entre les guillemets de l’attribut.',
  },
  {
    pattern: /Duplicate attribute/,
    message: 'Cet attribut est écrit deux fois.',
    suggestion: 'Gardez l’un des deux.',
  },
  {
    pattern: /\[(?:postcss|sass|less|lightningcss)\]|^vite:css/,
    message: 'La feuille de style ne se lit pas.',
    suggestion:
      'Corrigez cette ligne, ou celle qui la précède : accolade, point-virgule, variable.',
  },
  {
    pattern: /PARSE_ERROR|\[vue\/compiler-sfc\]|Transform failed|^vite:(?:oxc|esbuild)/,
    message: 'Le script ne se lit pas.',
    suggestion: 'Corrigez cette ligne, ou celle qui la précède : parenthèse, accolade, mot oublié.',
  },
  {
    pattern: /^vite:json/,
    message: 'Le fichier JSON ne se lit pas.',
    suggestion: 'Corrigez cette ligne : virgule, guillemets droits, accolade.',
  },
  {
    pattern: /^vite:vue/,
    message: 'Le modèle du composant ne se lit pas.',
    suggestion: 'Corrigez cette ligne.',
  },
]

/**
 * Says in French what a compiler said.
 *
 * @param plugin - of Vite, empty when it is not known
 */
export const explainFailure = (
  plugin: string,
  original: string,
): { message: string; suggestion: string } => {
  for (const { pattern, message, suggestion } of TEXTS) {
    const match = pattern.exec(original) ?? pattern.exec(plugin)
    if (match) return { message: message.replace('$1', () => match[1] ?? ''), suggestion }
  }
  return {
    message: 'Le site ne peut pas montrer ce fichier.',
    suggestion: 'Corrigez ce que dit le message d’origine, ou rendez le fichier tel qu’il était.',
  }
}
