import { escapeHtml } from '../../lib/escapeHtml.ts'

/**
 * The page of the desk: what it shows is drawn by its script.
 *
 * @param script - address of the entry, with base
 */
export const renderDeskPage = ({
  title,
  base,
  script,
}: {
  title: string
  base: string
  script: string
}): string => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Rédaction – ${escapeHtml(title)}</title>
    <link rel="icon" type="image/svg+xml" href="${escapeHtml(base)}favicon.svg">
    <script type="module" src="${escapeHtml(script)}"></script>
  </head>
  <body>
    <noscript>
      <p>Le bureau des auteurs demande JavaScript. Sans lui, une page se modifie sur la forge&nbsp;:
        son lien est au bas de chaque page du site.</p>
    </noscript>
  </body>
</html>
`
