const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that have no end tag. */
export const VOID_TAGS = words('area base br col embed hr img input link meta source track wbr')

/** Tags for what Markdown cannot say, and that do no harm. */
export const WELCOME_TAGS = words('br img kbd p sub sup wbr')

/**
 * Tags that a page may hold, though Markdown says it better: pages that come from elsewhere hold them.
 * Source of the names: https://html.spec.whatwg.org/multipage/indices.html#elements-3
 */
export const KNOWN_TAGS = words(
  'a abbr address article aside b bdi bdo big blockquote caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins li main mark nav ol pre q rp rt ruby s samp section small span strike strong summary table tbody td tfoot th thead time tr tt u ul var',
)

/** What to do without a tag that runs code, loads something, asks something, or changes the whole page. */
export const FORBIDDEN_TAGS: ReadonlyMap<string, string> = new Map([
  ['applet', 'Remplacez-la par un lien.'],
  ['area', 'Remplacez l’image à zones par une liste de liens.'],
  ['audio', 'Remplacez le son par un lien vers la page où il s’écoute.'],
  ['base', 'Écrivez des adresses complètes.'],
  ['button', 'Écrivez un lien : [texte](/adresse/).'],
  ['canvas', 'Remplacez-la par une image.'],
  ['dialog', 'Écrivez ::: details Titre, puis le texte, puis :::.'],
  ['embed', 'Remplacez-la par un lien vers ce qu’elle montre.'],
  ['fieldset', 'Retirez-la : une page ne demande rien à ses lecteurs.'],
  ['form', 'Remplacez le formulaire par un lien vers la page qui le contient.'],
  ['frame', 'Remplacez-la par un lien vers ce qu’elle montre.'],
  ['frameset', 'Remplacez-la par un lien vers ce qu’elle montre.'],
  ['iframe', 'Remplacez le cadre par un lien vers ce qu’il montre.'],
  ['input', 'Retirez-la ; une case à cocher s’écrit « - [ ] texte ».'],
  ['link', 'Retirez-la : la présentation est celle du site.'],
  ['map', 'Remplacez l’image à zones par une liste de liens.'],
  ['math', 'Écrivez la formule en toutes lettres, ou montrez-la dans une image.'],
  ['meta', 'Retirez-la ; la description s’écrit en tête de page : « description: … ».'],
  ['noscript', 'Retirez-la : les pages se lisent sans script.'],
  ['object', 'Remplacez-la par un lien vers ce qu’elle montre.'],
  ['picture', 'Écrivez ![ce que montre l’image](./fichier.png).'],
  ['script', 'Retirez le script : une page ne contient que du texte.'],
  ['select', 'Remplacez-la par une liste.'],
  ['source', 'Écrivez ![ce que montre l’image](./fichier.png).'],
  ['style', 'Retirez le style : la présentation est celle du site.'],
  [
    'svg',
    'Enregistrez le dessin dans un fichier .svg et écrivez ![ce qu’il montre](./dessin.svg).',
  ],
  ['textarea', 'Retirez-la ; un texte à copier s’écrit entre deux lignes de trois accents graves.'],
  ['title', 'Retirez-la ; le titre s’écrit en tête de page : « title: … ».'],
  ['track', 'Remplacez-la par un lien.'],
  ['video', 'Remplacez la vidéo par un lien vers la page où elle se regarde.'],
])

/** Tags that Vue runs. `<component is="script">` would write a script in the page. */
export const VUE_TAGS = words(
  'component keep-alive keepalive slot suspense teleport template transition transition-group transitiongroup',
)

/** What to write in Markdown instead of a tag. */
export const MARKDOWN_HINTS: ReadonlyMap<string, string> = new Map([
  ['a', 'Écrivez [texte du lien](/adresse/).'],
  ['abbr', 'Écrivez *[SIGLE]: forme longue sur une ligne, en fin de fichier.'],
  ['b', 'Écrivez **texte important**.'],
  ['blockquote', 'Commencez chaque ligne citée par « > ».'],
  ['center', 'Retirez la balise : le texte se lit mieux aligné à gauche.'],
  ['code', 'Écrivez le code entre deux accents graves.'],
  ['details', 'Écrivez ::: details Titre, puis le texte, puis :::.'],
  ['em', 'Écrivez *texte*.'],
  ['h1', 'Écrivez # Titre.'],
  ['h2', 'Écrivez ## Titre.'],
  ['h3', 'Écrivez ### Titre.'],
  ['hr', 'Écrivez --- sur une ligne, entre deux lignes vides.'],
  ['i', 'Écrivez *texte*.'],
  ['li', 'Commencez la ligne par « - ».'],
  ['ol', 'Commencez chaque ligne par « 1. ».'],
  ['pre', 'Écrivez le texte entre deux lignes de trois accents graves.'],
  ['strong', 'Écrivez **texte important**.'],
  ['table', 'Écrivez un tableau avec des barres verticales.'],
  ['ul', 'Commencez chaque ligne par « - ».'],
])
