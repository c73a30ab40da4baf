import { expect, it } from 'vitest'
import { renderHome } from '../../../../../.vuepress/publish/page-markdown/node/renderHome.ts'

const group = (title: string, description: string) => ({
  id: title,
  title,
  shortTitle: title,
  description,
  link: `/${title}/`,
  items: [{ title: 'Un', description: '', link: `/${title}/un/` }],
})

it('says what the home page shows: its sentence, where to begin, what it offers, its guides', () => {
  const text = renderHome({
    home: {
      tagline: 'Des guides.',
      features: [
        { title: 'Libre', details: 'Sous licence.', link: '' },
        { title: 'Lié', details: '', link: '/lie/' },
      ],
    },
    profiles: [
      { title: 'Je publie', text: 'Agent.', links: [{ text: 'Publier', link: '/publier/' }] },
    ],
    groups: [group('droit', 'Le droit.'), group('qualite', '')],
    root: 'https://g.example/doc',
  })
  expect(text.replaceAll('\u00a0', ' ')).toBe(`Des guides.

## Par où commencer

### Je publie

Agent.

- [Publier](https://g.example/doc/publier/)

## Libre

Sous licence.

## [Lié](https://g.example/doc/lie/)

## Les guides

- [droit](https://g.example/doc/droit/) : Le droit.
- [qualite](https://g.example/doc/qualite/)`)
})

it('has no heading without a list', () => {
  expect(renderHome({ home: { tagline: 'Des guides.', features: [] }, groups: [], root: '' })).toBe(
    'Des guides.',
  )
})
