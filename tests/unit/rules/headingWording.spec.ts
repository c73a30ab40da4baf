import { describe, expect, it } from 'vitest'
import { headingWording } from '../../../.vuepress/rules/headingWording.ts'
import { checkText } from '../checks/checkFixture.ts'

describe('headingWording', () => {
  it.each([
    '# Les étapes',
    '# API REST',
    '# RGPD',
    '# CRPA\n\n*[CRPA]: code',
    '# DÉMARCHES\n\n*[DÉMARCHES]: sigle',
    '# `GET /API/JEUX`',
    '# Pourquoi ouvrir ?',
    '# Ouvrez !',
    '# Et après…',
    '# Les prix, les dates, etc.',
    '# Le cas de S.A.',
    '# Le fichier `a.b.`',
    '# 12:30:45',
    '# Le signe ©',
    '**LES ÉTAPES :**',
  ])('accepts %j', (content) => {
    expect(checkText(headingWording, content)).toEqual([])
  })

  it.each([
    '# LES ÉTAPES',
    '# INTRODUCTION',
    '# LES PRIX',
    '# **LES RÈGLES**',
    '## OUVRIR SES DONNÉES',
  ])('is not in capitals: %s', (content) => {
    expect(checkText(headingWording, content)).toEqual([
      expect.stringMatching(/^1:1 Ce titre est tout en capitales/),
    ])
  })

  it('leaves capitals of another language alone', () => {
    expect(checkText(headingWording, '---\nlang: en\n---\n\n# THE INTRODUCTION')).toEqual([])
  })

  it('has no sign at the end', () => {
    expect(checkText(headingWording, '# Les étapes :')).toEqual(['1:14 Ce titre finit par « : ».'])
    expect(checkText(headingWording, '# Voir [le guide](/guide/).')).toEqual([
      '1:27 Ce titre finit par « . ».',
    ])
  })

  it.each([
    ['# 🚀 Démarrer', '1:3 « 🚀 »'],
    ['# :rocket: Démarrer', '1:3 « :rocket: »'],
    ['# 🇫🇷 État', '1:3 « 🇫🇷 »'],
    ['# Fait ✔️', '1:8 « ✔️ »'],
  ])('has no emoji: %s', (content, start) => {
    expect(checkText(headingWording, content)).toEqual([expect.stringContaining(start)])
  })
})
