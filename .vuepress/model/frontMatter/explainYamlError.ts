const EXPLANATIONS: Record<string, string> = {
  ALIAS_PROPS: 'une valeur ne peut pas commencer par « * »',
  BAD_ALIAS: 'une valeur ne peut pas commencer par « * » ni « & »',
  BAD_DQ_ESCAPE: 'la barre oblique inverse n’est pas permise entre guillemets droits',
  BAD_INDENT: 'le retrait de cette ligne ne correspond pas à celui des lignes voisines',
  BAD_SCALAR_START: 'une valeur ne peut pas commencer par ce signe',
  BLOCK_AS_IMPLICIT_KEY: 'deux-points suivis d’une espace dans une valeur sans guillemets',
  BLOCK_IN_FLOW: 'une liste entre crochets tient sur des lignes en retrait',
  DUPLICATE_KEY: 'cette clé est écrite deux fois',
  MISSING_CHAR: 'un signe manque sur cette ligne : guillemet fermant, crochet ou deux-points',
  MULTILINE_IMPLICIT_KEY: 'les deux-points manquent après le nom de la clé',
  TAB_AS_INDENT: 'le retrait est fait d’une tabulation : il faut des espaces',
  TAG_RESOLVE_FAILED: 'une valeur ne peut pas commencer par « ! »',
  UNEXPECTED_TOKEN: 'un signe inattendu se trouve sur cette ligne',
}

/** French words for the error codes of the YAML reader; the others get a general sentence. */
export const explainYamlError = (code: string): string =>
  EXPLANATIONS[code] ?? 'cette ligne n’est pas de la forme « clé: valeur »'
