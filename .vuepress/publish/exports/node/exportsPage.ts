/** Address of the page that lists the files of every guide. */
export const EXPORTS_ADDRESS = '/pdf/'

/** That page, as an author would write it. */
export const EXPORTS_PAGE = `---
title: Les guides en PDF et en EPUB
description: "Chaque guide à emporter\u00a0: tout sur une page à imprimer, en PDF accessible ou en EPUB pour liseuse."
---

# Les guides en PDF et en EPUB

Chaque guide se lit aussi hors du site\u00a0: sur une seule page à imprimer, en PDF, ou en EPUB pour une
liseuse. Ces formes sont tirées des mêmes textes que le site et portent la date de leur dernière
vérification.

<PDFExports></PDFExports>
`
