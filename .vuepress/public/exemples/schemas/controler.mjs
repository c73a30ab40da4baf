// node controler.mjs schema.json fichier.csv
// Un CSV sans guillemets, un schéma qui n'emploie que les règles ci-dessous.
import { readFileSync } from 'node:fs'

const lire = (fichier) => readFileSync(fichier, 'utf8').trim()
const { fields } = JSON.parse(lire(process.argv[2]))
const [entete, ...lignes] = lire(process.argv[3]).split(/\r?\n/).map((l) => l.split(','))

const estDate = (v) => {
  const jour = new Date(v)
  return /^\d{4}-\d\d-\d\d$/.test(v) && !isNaN(jour) && jour.toISOString().startsWith(v)
}
const types = {
  string: () => true,
  integer: (v) => /^-?\d+$/.test(v),
  number: (v) => /^-?\d+(\.\d+)?$/.test(v),
  date: estDate,
  boolean: (v, champ) => [...champ.trueValues, ...champ.falseValues].includes(v),
}
const regles = {
  enum: (v, liste) => liste.includes(v),
  pattern: (v, motif) => new RegExp(motif).test(v),
  maxLength: (v, nombre) => v.length <= nombre,
  minimum: (v, nombre) => Number(v) >= nombre,
  maximum: (v, nombre) => Number(v) <= nombre,
}

const attendu = fields.map(({ name }) => name).join()
if (entete.join() !== attendu) throw new Error(`En-tête attendu : ${attendu}`)
const vus = new Set()
let fautes = 0
lignes.forEach((cellules, i) => {
  const dire = (nom, quoi) => {
    fautes += 1
    console.log(`ligne ${i + 2}, ${nom} : ${quoi}`)
  }
  if (cellules.length !== fields.length) return dire('ligne', `${cellules.length} cellules`)
  fields.forEach((champ, j) => {
    const { name, type, constraints = {} } = champ
    const valeur = cellules[j]
    if (valeur === '') return constraints.required && dire(name, 'obligatoire, vide')
    if (!types[type](valeur, champ)) return dire(name, `« ${valeur} » n'est pas de type ${type}`)
    for (const [regle, limite] of Object.entries(constraints))
      if (regles[regle] && !regles[regle](valeur, limite))
        dire(name, `« ${valeur} » refusé par ${regle}`)
    if (constraints.unique && vus.has(valeur)) dire(name, `« ${valeur} » déjà vu`)
    if (constraints.unique) vus.add(valeur)
  })
})
console.log(fautes ? `${fautes} fautes` : `${lignes.length} lignes, aucune faute`)
