import { foldWord } from './foldWord.ts'
import { stemWord } from './stemWord.ts'

/** Families that no ending tells: a verb, its irregular forms, its nouns. One line each. */
const LINES = `
perdre perte perdu perd perdent
vendre vente vendu vend vendent vendeur
répondre réponse répondu répond répondent
attendre attente attendu attend attendent
défendre défense défend
suivre suivi suit suivent
poursuivre poursuite poursuivi
conduire conduite
rompre rupture rompu
connaître connaissance connu connaît connaissent
reconnaître reconnaissance reconnu reconnaît reconnaissent
croître croissance
obtenir obtention obtenu obtient obtiennent
maintenir maintien maintenu maintient
soutenir soutien soutenu soutient
entretenir entretien entretenu
contenir contenu contient contiennent
appartenir appartenance appartient
détenir détention détenu détient détiennent détenteur
retenir retenu retient
devenir devenu devient deviennent
prévenir prévention prévenu prévient
intervenir intervention intervient
recourir recours
secourir secours
parcourir parcours parcouru
contraindre contrainte contraint
plaindre plainte plaint plaignant
atteindre atteinte atteint
joindre jointure joint joignent
absent absence
différent différence
fréquent fréquence
transparent transparence
compétent compétence
pertinent pertinence
cohérent cohérence
urgent urgence
exister existence existant
correspondre correspondance correspond correspondent
dépendre dépendance dépend dépendent
trier tri
coûter coût
rejeter rejet rejette
acheter achat achète acheteur
débattre débat débattu
décéder décès
saisir saisine saisie saisit
sortir sortie sort
garantir garantie garantit
abuser abus
refuser refus
permettre permis permission permet permettent
comprendre compréhension compris comprend comprennent
apprendre apprentissage appris apprend
prendre prise pris prend prennent
reprendre reprise repris reprend
remettre remise remis remet
promettre promesse promis
soumettre soumission soumis soumet
admettre admission admis admet
transmettre transmission transmis transmet transmettent
émettre émission émis émet
inclure inclusion inclus
exclure exclusion exclu
conclure conclusion conclu
acquérir acquisition acquis
détruire destruction détruit
écrire écriture écrit écrivent
décrire description décrit décrivent
inscrire inscription inscrit inscrivent
élire élection élu électeur
choisir choix choisi choisit
essayer essai essaie
employer emploi emploie
envoyer envoi envoie
renvoyer renvoi renvoie
nettoyer nettoyage nettoie
appeler appel appelle
rappeler rappel rappelle
renouveler renouvellement renouvelle
prouver preuve prouve
découvrir découverte découvert découvre
offrir offre offert
couvrir couverture couvert couvre
recevoir réception reçu reçoit reçoivent
concevoir conception conçu conçoit
percevoir perception perçu perçoit
résoudre résolution résolu résout
étendre étendue étendu
disparaître disparition disparu disparaît disparaissent
apparaître apparition apparu apparaît apparaissent
long longueur
large largeur
haut hauteur
lent lenteur
libre liberté librement
nouveau nouvelle nouveauté
faux fausse fausser
`
  .trim()
  .split('\n')

/** From a stem of one of these words to the key of its family. */
export const IRREGULAR_FAMILIES: ReadonlyMap<string, string> = new Map(
  LINES.flatMap((line) => {
    const stems = line.split(' ').map((word) => stemWord(foldWord(word)))
    return stems.map((stem) => [stem, stems[0]!] as const)
  }),
)
