const FENCE = '```'

/** One of each, as an author would write it: what has no sample here is not looked at. */
export const SHOWCASE_PAGE = `---
title: Composants
description: Chaque construction et chaque commande, à regarder dans tous les modes.
search: false
head:
  - [meta, { name: robots, content: noindex }]
---

# Composants

::: tip En bref
- Une page pour qui dessine, servie par \`npm run dev\` seulement.
- Regardez-la en clair, en sombre, en couleurs forcées, imprimée et à 200 %.
:::

Un paragraphe avec un [lien du site](/), un [lien du dehors](https://example.org/), du **gras**, de l’*italique*, du \`code\`, la touche <kbd>Ctrl</kbd> et une note[^1]. L’[[CRPA L. 321-1]] est une référence de loi.

[^1]: Le texte de la note.

> Une citation, sur une ligne ou deux, pour voir son bord et sa couleur.

## Titres et listes

### Un titre de troisième rang

1. Premier.
2. Deuxième, qui a sa liste :
   - un point ;
   - un autre.

## Encadrés

::: info
Sans titre.
:::

::: warning Un piège
Attention à la marche.
:::

::: danger
Rien ne va plus.
:::

::: lexique Référentiel
Liste de valeurs que plusieurs emploient.
:::

::: details Un texte replié
Ce texte se déplie.
:::

## Étapes

:::: etapes Pour faire du thé
1. **Chauffer.** Faites bouillir l’eau.

   ::: warning L’eau brûle
   Tenez la bouilloire par sa poignée.
   :::

2. **Verser.** Versez l’eau sur les feuilles.
3. **Attendre.** Trois minutes.
::::

## Décision

::: decision Dois-je apporter un parapluie ?
- Sortez-vous aujourd’hui ?
  - Oui
    - Pleut-il ?
      - Oui
        - **Prenez-le.**
      - Non
        - **Laissez-le.**
  - Non
    - **Restez au sec.**
:::

## Chronologie

::: chronologie
- **6 janvier 1978** : une date.
- **Octobre 2016** : un mois.
- **2017** : une année.
:::

## Cases à cocher

- [ ] J’ai fermé la porte.
- [x] J’ai pris mes clés.

## Tableaux

| Format | Usage | Poids |
|:-------|:-----:|------:|
| CSV | tableur | 12 |
| JSON | programme | 24 |

### Un tableau large

| Commune | Code | Surface | Habitants | Écoles | Gares | Année |
|---|---|--:|--:|--:|--:|--:|
| Ambérieu | 01004 | 24,6 | 14 035 | 9 | 1 | 2026 |
| Bourg-en-Bresse | 01053 | 23,9 | 41 248 | 21 | 1 | 2026 |

### Des fiches

::: fiches
| Format | Usage | Poids |
|---|---|--:|
| CSV | tableur | 12 |
| JSON | programme | 24 |
:::

## Code

${FENCE}json
{ "nom": "Ambérieu", "code": "01004", "url": "https://example.org/une/adresse/assez/longue/pour/defiler" }
${FENCE}

${FENCE}text
Un exemple de texte, dont les lignes reviennent à la ligne plutôt que de défiler sur un téléphone.
${FENCE}

## Commandes

<Button link="/" text="Un bouton qui mène ailleurs"></Button>

<OfflineSwitch></OfflineSwitch>
`
