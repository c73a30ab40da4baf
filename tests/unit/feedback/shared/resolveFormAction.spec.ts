import { expect, it } from 'vitest'
import { resolveFormAction } from '../../../../.vuepress/feedback/shared/resolveFormAction.ts'

it('sends forms to the host, to a service, or nowhere', () => {
  expect(resolveFormAction('host')).toBe('/merci/')
  expect(resolveFormAction('none')).toBeNull()
  expect(resolveFormAction('https://formulaires.example/retours')).toBe(
    'https://formulaires.example/retours',
  )
})

it.each(['', 'hote', 'http://formulaires.example/', '/ailleurs/', 'javascript:alert(1)'])(
  'refuses « %s », and says what to write',
  (forms) => {
    expect(() => resolveFormAction(forms)).toThrow(
      /n’est pas une adresse en https\. Écrivez « host »/,
    )
  },
)
