import { describe, expect, it } from 'vitest'
import { renderSecurityTxt } from '../../../../../.vuepress/publish/security/node/renderSecurityTxt.ts'

const input = {
  url: 'https://guides.example',
  email: 'securite@guides.example',
  date: '2026-11-24T23:30:00+01:00',
}

describe('renderSecurityTxt', () => {
  it('has the fields of RFC 9116', () => {
    expect(renderSecurityTxt(input)).toBe(
      'Contact: mailto:securite@guides.example\n' +
        'Expires: 2027-11-19T00:00:00Z\n' +
        'Preferred-Languages: fr, en\n' +
        'Canonical: https://guides.example/.well-known/security.txt\n',
    )
  })
})
