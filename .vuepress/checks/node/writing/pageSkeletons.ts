import { stringify } from 'yaml'

const line = (key: string, value: string): string =>
  stringify({ [key]: value }, { lineWidth: 0 }).trimEnd()

const commonFields = (title: string, address: string): string => `${line('title', title)}
# Une phrase de 70 à 160 signes qui dit ce que le lecteur saura faire.
description:
permalink: ${address}`

const datedFields = (
  today: string,
): string => `# Le jour où vous écrivez. Une fois la page confrontée à ses sources, ajoutez verifiedOn et verifiedAgainst.
writtenOn: ${today}`

const SOURCES = `# Chaque source : un titre, puis « article: CRPA L. 321-1 » ou « url: https://… ».
sources:
# De 3 à 8 questions, avec les mots de vos lecteurs : la recherche s’en sert. Pour mener au passage qui
# répond : « - { q: la question, a: '#ancre-du-titre' } ».
questions:
# Les mots que l’on taperait et que la page n’emploie pas : cherchés, jamais montrés. Même écriture.
hiddenLabels:`

/** What the introduction of a new guide starts from. */
export const guideSkeleton = (guide: {
  title: string
  address: string
  color: string
  order: number
  today: string
}): string => `---
${commonFields(guide.title, guide.address)}
color: ${guide.color}
order: ${guide.order}
${datedFields(guide.today)}
${SOURCES}
---

<CurrentGroupToc></CurrentGroupToc>

# Introduction

<!-- À qui sert ce guide, et ce qu’il n’est pas. De 250 à 500 mots. -->

## Par où commencer

<!-- Selon la situation du lecteur, un lien vers le chapitre qui lui sert. -->
`

/** What a new chapter starts from. */
export const chapterSkeleton = (chapter: {
  title: string
  address: string
  today: string
}): string => `---
${commonFields(chapter.title, chapter.address)}
${datedFields(chapter.today)}
${SOURCES}
---

# ${chapter.title}

::: tip En bref
<!-- De 3 à 5 points qui suffisent au lecteur pressé. -->
:::

## Première étape

<!-- Remplacez ce titre par ce que l’on y fait. Une idée par paragraphe, cinq lignes au plus. Un exemple complet et nommé. -->

<!-- Pour finir, si la page fait agir : une liste de contrôle, « - [ ] phrase », sous un titre qui dit quand la cocher (« Avant d’envoyer », « Chaque année »). Sinon, la question que le lecteur se posera ensuite, et le lien qui y répond. -->
`
