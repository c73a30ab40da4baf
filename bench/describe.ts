import os from 'node:os'

/** A number as French tables write it. */
export const formatNumber = (value: number, digits = 1): string =>
  value.toLocaleString('fr', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/**
 * On what, and when, figures were measured.
 *
 * @param method - how often each was
 */
export const describeMachine = (method: string): string => {
  const day = new Date().toISOString().slice(0, 10)
  const memory = Math.round(os.totalmem() / 2 ** 30)
  return `Mesuré le ${day}, ${method}, Node ${process.versions.node}, ${os.cpus().length} processeurs, ${memory} Go de mémoire. Charge de la machine au départ : ${formatNumber(os.loadavg()[0]!)}. Au-delà de 0,5, d’autres travaux tournaient : comparez alors le temps de processeur plutôt que la durée, et ne lisez ni la performance de Lighthouse ni le TBT.`
}
