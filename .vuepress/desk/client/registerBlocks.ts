import CMS, { type EditorComponentDefinition } from '@sveltia/cms'

/** A block between two lines of colons, none of which is inside of it. */
const containerPattern = (names: readonly string[]): RegExp =>
  new RegExp(
    `^:::[ \\t]*(${names.join('|')})(?:[ \\t]+([^\\n]*))?\\n((?:(?!:::)[^\\n]*\\n)*):::[ \\t]*$`,
    'm',
  )

interface Block {
  id: string
  label: string
  icon: string
  /** Names of the container; several are a choice of the author. */
  names: Readonly<Record<string, string>>
  hasTitle: boolean
  hint: string
  /** What a new block holds. */
  example: string
}

const BLOCKS: readonly Block[] = [
  {
    id: 'encadre',
    label: 'Encadré',
    icon: 'select',
    names: {
      tip: 'Conseil, en bref',
      info: 'Information',
      warning: 'Attention',
      danger: 'Danger',
      details: 'À déplier',
    },
    hasTitle: true,
    hint: 'Du texte ou une liste, en Markdown.',
    example: 'Une phrase.',
  },
  {
    id: 'etapes',
    label: 'Étapes',
    icon: 'format_list_numbered',
    names: { etapes: 'Étapes' },
    hasTitle: false,
    hint: 'Une liste numérotée\u00a0: «\u00a01. **Premier geste.** Comment faire.\u00a0»',
    example: '1. **Premier geste.** Comment faire.\n2. **Deuxième geste.** Comment faire.',
  },
  {
    id: 'decision',
    label: 'Décision',
    icon: 'account_tree',
    names: { decision: 'Décision' },
    hasTitle: true,
    hint: 'Une question, ses réponses en retrait, puis la conclusion de chacune en retrait.',
    example: '- La question\u202f?\n  - Oui\n    - **Faites ceci.**\n  - Non\n    - **Faites cela.**',
  },
  {
    id: 'chronologie',
    label: 'Chronologie',
    icon: 'timeline',
    names: { chronologie: 'Chronologie' },
    hasTitle: false,
    hint: 'Une liste\u00a0: «\u00a0- **17 juillet 1978**\u00a0: ce qui s’est passé.\u00a0»',
    example: '- **17 juillet 1978**\u00a0: ce qui s’est passé.',
  },
]

const toComponent = ({ id, label, icon, names, hasTitle, hint, example }: Block) => {
  const options = Object.entries(names).map(([value, text]) => ({ value, label: text }))
  const only = options.length === 1 ? options[0]!.value : null
  return {
    id,
    label,
    icon,
    collapsed: true,
    fields: [
      ...(only === null
        ? [
            {
              name: 'kind',
              label: 'Sorte',
              widget: 'select' as const,
              options,
              default: options[0]!.value,
            },
          ]
        : []),
      ...(hasTitle
        ? [{ name: 'title', label: 'Titre', widget: 'string' as const, required: false }]
        : []),
      { name: 'text', label: 'Contenu', widget: 'text' as const, hint, default: example },
    ],
    pattern: containerPattern(Object.keys(names)),
    fromBlock: ([, kind = '', title = '', text = '']: RegExpMatchArray) => ({
      kind,
      title,
      text: text.replace(/\n$/, ''),
    }),
    toBlock: ({ kind, title, text }: Record<string, unknown>) =>
      `::: ${[only ?? kind, title].filter(Boolean).join(' ')}\n${String(text ?? '')}\n:::`,
  } satisfies EditorComponentDefinition
}

/** An element of one line, that its author puts where it belongs in the text. */
const LINES: readonly EditorComponentDefinition[] = [
  {
    id: 'liste-a-cocher',
    label: 'Liste à cocher',
    icon: 'checklist',
    collapsed: true,
    fields: [
      {
        name: 'text',
        label: 'Contenu',
        widget: 'text',
        hint: 'Une ligne à cocher par ligne\u00a0: «\u00a0- [ ] Ce qui doit être vrai.\u00a0»',
        default: '- [ ] Ce qui doit être vrai.',
      },
    ],
    pattern: /^((?:- \[[ x]\] [^\n]*\n?)+)$/m,
    fromBlock: ([, text = '']) => ({ text: text.trimEnd() }),
    toBlock: ({ text }) => String(text ?? ''),
  },
  {
    id: 'article',
    label: 'Article de loi',
    icon: 'gavel',
    mode: 'dialog',
    fields: [
      {
        name: 'reference',
        label: 'Référence',
        widget: 'string',
        hint: 'Par exemple\u00a0: CRPA L. 321-1, ou loi 78-753.',
      },
    ],
    pattern: /^\[\[([^\]\n]+)\]\]$/m,
    fromBlock: ([, reference = '']) => ({ reference }),
    toBlock: ({ reference }) => `[[${String(reference ?? '')}]]`,
  },
  {
    id: 'terme',
    label: 'Terme du lexique',
    icon: 'dictionary',
    mode: 'dialog',
    fields: [
      { name: 'text', label: 'Texte', widget: 'string' },
      {
        name: 'anchor',
        label: 'Terme',
        widget: 'string',
        hint: 'Comme dans l’adresse du lexique, après «\u00a0#\u00a0»\u00a0: jeu-de-donnees.',
      },
    ],
    pattern: /^\[([^\]\n]+)\]\(\/lexique\/#([^)\n]+)\)$/m,
    fromBlock: ([, text = '', anchor = '']) => ({ text, anchor }),
    toBlock: ({ text, anchor }) => `[${String(text ?? '')}](/lexique/#${String(anchor ?? '')})`,
  },
]

/** Gives the desk a button for each block that our pages know. */
export const registerBlocks = (): void => {
  for (const component of [...BLOCKS.map(toComponent), ...LINES])
    // The types leave `toPreview` out, and the desk asks for it.
    CMS.registerEditorComponent({ ...component, toPreview: component.toBlock })
}
