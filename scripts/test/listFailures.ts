import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Failure } from './countResults.ts'
import type { PlaywrightReport, PlaywrightSuite, VitestReport } from './reports.ts'

/** Without colours, and without the part of a stack that lies in packages. */
const clean = (messages: readonly (string | undefined)[]): string =>
  stripVTControlCharacters(messages.filter(Boolean).join('\n'))
    .split('\n')
    .filter((line) => !/^ +at (?:.*node_modules|new Promise )/.test(line))
    .join('\n')
    .trim()

/** Failed tests of Vitest, and files of tests that did not load. */
export const listVitestFailures = ({ testResults }: VitestReport): Failure[] =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(process.cwd(), name)
    const failures = assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        name: `${file} › ${fullName}`,
        message: clean(failureMessages ?? []),
      }))
    const isExplained = status !== 'failed' || failures.length > 0
    return isExplained ? failures : [{ name: file, message: clean([message]) }]
  })

const listSuite = (suite: PlaywrightSuite, parents: readonly string[]): Failure[] => {
  const titles = [...parents, suite.title]
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => ({
        name: [...titles, title].join(' › '),
        message: clean(results.flatMap(({ errors }) => errors.map(({ message }) => message))),
      })),
  )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => listSuite(inner, titles))]
}

/** Failed tests of Playwright, and what failed outside of them. */
export const listPlaywrightFailures = ({ suites, errors }: PlaywrightReport): Failure[] => [
  ...suites.flatMap((suite) => listSuite(suite, [])),
  ...errors.map(({ message }) => ({ name: 'Playwright', message: clean([message]) })),
]
