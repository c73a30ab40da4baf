const DAY_RE = /^\d{4}-\d{2}-\d{2}$/

/** Where the days of this site begin: at midnight of its readers, whatever the machine that builds. */
const PARIS = new Intl.DateTimeFormat('fr-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day that it is in Paris at an instant, `2026-11-24`. */
const dayInParis = (instant: Date): string => PARIS.format(instant)

/**
 * The day for which the site is built, `2026-11-24`, in Paris: `BUILD_DATE` when it is given, a day or an
 * instant (ISO 8601), so that a build can be done again as it was; else today.
 *
 * @throws Error, in French, for a `BUILD_DATE` that is no date
 */
export const readBuildDay = (
  env: NodeJS.ProcessEnv = process.env,
  now: () => Date = () => new Date(),
): string => {
  const given = env.BUILD_DATE?.trim()
  if (!given) return dayInParis(now())
  const instant = new Date(given)
  const isDay = DAY_RE.test(given)
  if (Number.isNaN(instant.getTime()) || (isDay && !instant.toISOString().startsWith(given)))
    throw new Error(
      `BUILD_DATE vaut « ${given} », qui n’est pas une date. Écrivez un jour, par exemple 2026-11-24, ou un instant, par exemple 2026-11-24T06:00:00Z.`,
    )
  return isDay ? given : dayInParis(instant)
}
