export interface CalloutType {
  /** Title of a callout that its author gave none. */
  title: string
  /**
   * Said before the author's own title, for those who do not see the icon.
   * Left out where the title alone is enough.
   */
  spokenKind?: string
  /**
   * The callout that it looks like.
   *
   * @default itself
   */
  look?: string
}

/** The callouts that authors may write, by the name that follows `:::`. */
export const CALLOUT_TYPES: Readonly<Record<string, CalloutType>> = {
  tip: { title: 'Astuce' },
  info: { title: 'À savoir' },
  lexique: { title: 'Lexique', spokenKind: 'Lexique' },
  warning: { title: 'Attention', spokenKind: 'Attention' },
  danger: { title: 'Danger', spokenKind: 'Danger' },
  contact: { title: 'Où s’adresser', spokenKind: 'Où s’adresser' },
  demarche: { title: 'Faire la démarche', spokenKind: 'Faire la démarche' },
  note: { title: 'Note', look: 'info' },
  important: { title: 'Important', look: 'warning' },
  caution: { title: 'Prudence', look: 'danger' },
  bloc: { title: '', look: 'plain' },
  details: { title: 'Détails' },
}
