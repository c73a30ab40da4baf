/**
 * What people say, familiar words included, and what guides written by offices say instead, after the arrow.
 * One way only: who types the word of the guides is understood already.
 * General French: nothing here comes from one guide.
 */
export const EVERYDAY_WORDS: readonly (readonly [said: string[], written: string[]])[] = `
voler, dérober, piquer, subtiliser > pirater, compromettre, voler
bévue, gaffe, boulette, bourde, bêtise, étourderie > erreur, faute
fournisseur, diffuseur > producteur
histogramme, bâton > barre, graphique
verdict, sentence, arrêt, procès > jugement, décision de justice
plaignant, justiciable, victime, avocat > partie, personne, juge
contamination, pesticide, nappe, air, bruit > pollution, environnement
voiture, auto, bagnole, automobile > véhicule, transport
vélo, bicyclette, trottinette > cyclable, transport
poubelle, ordure, benne > déchet
chantier > travaux, voirie
fonds, argent public > subvention, financement
allocation, caf, rsa, prime > prestation, aide
boulot, travail, job > emploi, agent
bidouiller, bricoler, trafiquer > modifier
râler, se plaindre, protester > réclamation, recours, contester
patienter, attendre > délai
rappeler, insister, relancer > relance
solliciter, réclamer, quémander > demander, demande
se procurer, avoir accès, obtenir > accès, communication
lire, voir > consulter
coincé, bloqué > bloquer, erreur
annuaire, registre, carnet > répertoire, liste, inventaire
recenser, lister, énumérer > inventaire, répertorier
pièce jointe > annexe
majuscule, minuscule > casse
monnaie, devise > montant, euro
hausse, baisse, progression > évolution, variation
teinte, daltonien, palette > couleur
graduation, échelle > axe
lambert, rgf93, système de coordonnées > projection
tracé, silhouette > contour
méthode de calcul, pondération, points > barème, score, règle
attaquer, poursuivre, tribunal > recours, contester, juge
médiateur, arbitre, conciliateur > cada, recours
sans réponse, aucune réponse, ne répond pas > silence, refus, relance
interco, agglo, communauté de communes > intercommunalité
état, gouvernement > ministère, préfecture
clinique, hosto, chu > hôpital, santé
fac, université, école > recherche, enseignement
collecter, collecte, aspiration, pomper, aspirer > moissonnage
recopie automatique, copie automatique, synchro > moissonnage, synchroniser
appli, site web, réalisation, création > réutilisation
infos, renseignement, précision > description, métadonnée
base, base de données > jeu de données
gabarit, canevas, trame > modèle, schéma
cgu, conditions générales > licence, condition
macaron, coche, pastille > badge
forum, tchat > discussion
propriétaire, gestionnaire > administrateur
remplacer les noms, changer les noms > pseudonymiser, pseudonymisation
surligner, souligner > annoter, annotation
rater, louper, omission > oubli, rappel
double contrôle, revérifier > relecture, relire
patch, correctif, rustine, pull request > correction, contribution
brique, module, librairie > composant, bibliothèque, dépendance
mouture, release > version
gagner de l'argent, business, profit, lucratif > commercial, vendre
papier, paperasse, pièce > document
déménager, migrer, refonte > changer d'adresse, adresse, redirection
disparaître, volatiliser, perdu > introuvable, archiver, supprimer
réapparaître, récupérer > restaurer, rétablir
départ, partir, démissionner, ancien collègue > retirer un membre, membre, quitter
passation, successeur, relais > transférer, transfert
s'occuper, se charger > responsable, rôle, gérer
stagiaire, employé, salarié > agent, membre
informaticien, dsi, service informatique > développeur, système d'information
grand patron, boss > responsable, directeur
élève, gamin, bébé, nourrisson > enfant, école, crèche
voisin, riverain, locataire > habitant, particulier
ong, collectif, club > association
militant, contribuable, administré, électeur > citoyen, usager
étudiant, universitaire > chercheur, recherche
dette, impayé > somme, redevance
fraude, triche, arnaque > contrôle
loterie, tirage au sort, hasard > aléatoire, affectation
ordinateur > machine, automatique
robot, chatgpt, bot > intelligence artificielle, machine, modèle de langage
boîte noire, opaque > transparence, expliquer
injuste, racisme, sexisme > discrimination, biais
se tromper, planté > erreur, faux
intimité > vie privée
nom de famille, patronyme > nom
âge > date de naissance
reconnaissable, repérable > identifier, réidentification
floutage, cache, caviardage > occultation, masquer
mouchard, traceur, pistage > cookie, mesure
consentement, feu vert > accord, autorisation
balancer, dénoncer > signaler, signalement
illégal, hors la loi > interdire, interdit
légal > autoriser, loi
contraindre, forcer > obliger, obligation
dispensé, exempté, épargné > exemption, dispense
retard, traîner > délai, dépasser
vieux, daté > ancien, obsolète
neuf, récent > nouveau
fraîcheur, fréquence, rythme, régulièrement > mise à jour, fréquence
chaque jour, tous les jours > quotidien
chaque mois, tous les mois > mensuel
chaque année, tous les ans > annuel
trop long, coupé > tronquer, limite
trop lourd, énorme, gigantesque > volumineux, taille
ne s'ouvre pas, impossible d'ouvrir > illisible, ouvrir, encodage
ne marche pas, ne fonctionne pas, foire > erreur, échec, panne
charabia, hiéroglyphe, signe bizarre > encodage, accent
zéro qui saute, zéro disparu > zéro
case > cellule, cocher
feuille > onglet, classeur
trou, blanc > vide, manquant
redondant, en double, répété > doublon
mélanger, mixer, combiner > croiser, fusionner
apparier, faire correspondre > jointure, croiser
transformer, passer en > convertir, conversion
zip, compresser > archive, compressé
scan, scanné, numérisé > image, pdf
cliché, dessin > image
grille, liste > tableau
imiter, s'inspirer > exemple, modèle
additionner, cumuler > somme, total
endroit, emplacement > lieu, position, localisation
gps > coordonnées, latitude
itinéraire, trajet, arrêt de bus, métro > transport
recharge > borne, irve
numéro de rue, numérotation > adresse, numéro
brancher, relier > connecter, api
requête, interrogation > appel, interroger
limite d'appels, trop de requêtes, bannir > quota, plafond
robot d'indexation, moteur de recherche, google > référencement, indexation
site internet, page web > site, portail
rendre visible, apparaître > public, afficher
populaire, consulté, succès > statistique, audience, visite
notifier, être prévenu, alerte > notification, abonnement
remarque, critique, retour > commentaire, discussion
remercier > répondre, réponse
inspiration, idée, concours > exemple, défi
pub, publicité, communiquer dessus > promotion, faire connaître
journal, reporter > presse, journaliste
stage > formation
abréviation, acronyme > sigle
aide-mémoire, antisèche, pense-bête > liste de contrôle, fiche
pas à pas, marche à suivre, tuto > étape, guide
novice, néophyte, nul > débutant, commencer
juridiction, procès, assigner > tribunal, juge
préjudice, dégât > dommage, risque
mise en demeure > relance, demande
questionnaire, imprimé > formulaire
saisir, renseigner, compléter > remplir
opter, trancher > choisir, décider
astuce, conseil, préconisation > recommandation, bonne pratique
guichet, bureau > service, administration
fisc, percepteur > impôt, fiscal
état civil > naissance, nom
magistrat, greffier > juge, greffe
docteur, malade > médecin, patient, santé
logiciel maison, outil interne > logiciel, code source
offert, sans frais > gratuit
breveter, brevet > propriété intellectuelle
plagiat, pomper > copier, droit d'auteur
inventeur, créateur, rédacteur > auteur
partenaire > coproducteur, prestataire
facture, devis > montant, marché
gagnant, lauréat > titulaire, attributaire
entretien, suivi > maintenance, maintenir
laisser tomber, arrêter, stopper > abandonner, archiver
débrancher, éteindre, désactiver > arrêter, fermer
bug, plantage, pépin, souci > erreur, problème
mettre en prod, déployer > installer, publier
mettre dehors, éjecter, expulser > retirer, membre
refuser l'accès, verrouiller > permission, restreindre
double authentification, proconnect, franceconnect > connexion
clé d'accès, code d'accès > jeton, clé
taux de réussite, efficacité > précision, performance
remboursement, indemnité > frais
délai légal, sous combien de temps, au bout de combien de temps > délai
pénal, prison, condamner > sanction, amende
adjoint, conseiller municipal > élu
arrêté, délibération > décision, acte
cadre légal, base légale, fondement juridique > loi, article
cordonnées, point gps > coordonnées
étranger, anglais > traduction
appel à projets, mécène > financement
tester, essayer > essai, test
brouillonner, pas encore fini > brouillon
dépublier, cacher > masquer, brouillon, retirer
sauver, copie de secours > sauvegarde, archiver
prouver, démontrer > preuve, justifier
croyance, santé, religion, syndicat > sensible
nounou, cantine > crèche, repas
sécuriser, cadenas > sécurité, protéger
lié, associé > lier, lien
tamponner, estampiller > signature, certifier
sous-traiter, externaliser > prestataire, marché
forker, dupliquer > copie, dépôt
`
  .trim()
  .split('\n')
  .map((line) => {
    const [said = '', written = ''] = line.split(' > ')
    return [said.split(', '), written.split(', ')]
  })
