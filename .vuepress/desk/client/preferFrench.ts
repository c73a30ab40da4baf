/** Where the desk keeps what its user prefers. */
const PREFERENCES = 'sveltia-cms.prefs'

// In French for who has not chosen otherwise, whatever the language of the browser. Read when the desk loads.
localStorage[PREFERENCES] ??= JSON.stringify({ locale: 'fr' })
