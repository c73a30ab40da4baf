import type { Rule } from '../types.ts'
import { rule as caracteresPerdus } from './caracteres-perdus.ts'
import { rule as cellulesFusionnees } from './cellules-fusionnees.ts'
import { rule as champDemesure } from './champ-demesure.ts'
import { rule as classeur } from './classeur.ts'
import { rule as codesMalFormes } from './codes-mal-formes.ts'
import { rule as codesPostauxPrisPourInsee } from './codes-postaux-pris-pour-insee.ts'
import { rule as colonnesDUnSchema } from './colonnes-d-un-schema.ts'
import { rule as communesAnciennes } from './communes-anciennes.ts'
import { rule as communesInconnues } from './communes-inconnues.ts'
import { rule as coordonneesEnMetres } from './coordonnees-en-metres.ts'
import { rule as coordonneesHorsDeFrance } from './coordonnees-hors-de-france.ts'
import { rule as coordonneesInversees } from './coordonnees-inversees.ts'
import { rule as coordonneesJointes } from './coordonnees-jointes.ts'
import { rule as courriels } from './courriels.ts'
import { rule as datesAmbigues } from './dates-ambigues.ts'
import { rule as datesCourtes } from './dates-courtes.ts'
import { rule as datesFrancaises } from './dates-francaises.ts'
import { rule as datesImpossibles } from './dates-impossibles.ts'
import { rule as datesMelees } from './dates-melees.ts'
import { rule as doubleEncodage } from './double-encodage.ts'
import { rule as enTeteAbsent } from './en-tete-absent.ts'
import { rule as enTeteDouble } from './en-tete-double.ts'
import { rule as enTeteSurDeuxLignes } from './en-tete-sur-deux-lignes.ts'
import { rule as enTeteVide } from './en-tete-vide.ts'
import { rule as encodage } from './encodage.ts'
import { rule as encodageMele } from './encodage-mele.ts'
import { rule as espaces } from './espaces.ts'
import { rule as fauxVides } from './faux-vides.ts'
import { rule as fichierCoupe } from './fichier-coupe.ts'
import { rule as fichierLourd } from './fichier-lourd.ts'
import { rule as formules } from './formules.ts'
import { rule as guillemets } from './guillemets.ts'
import { rule as identifiantsDoubles } from './identifiants-doubles.ts'
import { rule as lignesDoubles } from './lignes-doubles.ts'
import { rule as lignesInegales } from './lignes-inegales.ts'
import { rule as lignesVides } from './lignes-vides.ts'
import { rule as marqueDOrdre } from './marque-d-ordre.ts'
import { rule as nombresEnTexte } from './nombres-en-texte.ts'
import { rule as nomsDeColonnes } from './noms-de-colonnes.ts'
import { rule as nomsDePersonnes } from './noms-de-personnes.ts'
import { rule as nomsTropLongs } from './noms-trop-longs.ts'
import { rule as notationScientifique } from './notation-scientifique.ts'
import { rule as notesParmiLesLignes } from './notes-parmi-les-lignes.ts'
import { rule as numerosDeSecuriteSociale } from './numeros-de-securite-sociale.ts'
import { rule as objetsDoubles } from './objets-doubles.ts'
import { rule as octetsNuls } from './octets-nuls.ts'
import { rule as petitsEffectifs } from './petits-effectifs.ts'
import { rule as schema } from './schema.ts'
import { rule as separateur } from './separateur.ts'
import { rule as separateursMeles } from './separateurs-meles.ts'
import { rule as siren } from './siren.ts'
import { rule as siret } from './siret.ts'
import { rule as telephones } from './telephones.ts'
import { rule as titreAuDessus } from './titre-au-dessus.ts'
import { rule as totaux } from './totaux.ts'
import { rule as valeursSentinelles } from './valeurs-sentinelles.ts'
import { rule as virguleDecimale } from './virgule-decimale.ts'
import { rule as zerosFauxVides } from './zeros-faux-vides.ts'
import { rule as zerosPerdus } from './zeros-perdus.ts'

/** Every rule, in the order in which findings of the same level are shown: the file, its rows, its cells. */
export const RULES: readonly Rule[] = [
  encodage,
  encodageMele,
  marqueDOrdre,
  caracteresPerdus,
  doubleEncodage,
  octetsNuls,
  separateur,
  separateursMeles,
  guillemets,
  champDemesure,
  lignesInegales,
  lignesVides,
  titreAuDessus,
  enTeteSurDeuxLignes,
  enTeteAbsent,
  enTeteVide,
  enTeteDouble,
  nomsDeColonnes,
  nomsTropLongs,
  espaces,
  zerosPerdus,
  notationScientifique,
  virguleDecimale,
  nombresEnTexte,
  datesFrancaises,
  datesAmbigues,
  datesCourtes,
  datesMelees,
  datesImpossibles,
  siret,
  siren,
  codesMalFormes,
  communesInconnues,
  communesAnciennes,
  codesPostauxPrisPourInsee,
  coordonneesInversees,
  coordonneesEnMetres,
  coordonneesHorsDeFrance,
  coordonneesJointes,
  fauxVides,
  valeursSentinelles,
  zerosFauxVides,
  lignesDoubles,
  identifiantsDoubles,
  objetsDoubles,
  totaux,
  notesParmiLesLignes,
  nomsDePersonnes,
  courriels,
  telephones,
  numerosDeSecuriteSociale,
  petitsEffectifs,
  formules,
  fichierCoupe,
  fichierLourd,
  classeur,
  cellulesFusionnees,
  colonnesDUnSchema,
  schema,
]
