/**
 * Words that readers use for one another in guides about public data and online procedures.
 * Each line is a group; an entry of several words is matched as a whole.
 * General French: nothing here comes from one guide.
 */
export const COMMON_SYNONYMS: readonly (readonly string[])[] = `
supprimer, effacer, retirer, enlever, désinscrire
modifier, changer, corriger, éditer, mettre à jour, actualiser
mise à jour, actualisation, rafraîchir
créer, ajouter, nouveau
publier, diffuser, mettre en ligne, déposer, partager, ouvrir, poster
télécharger, récupérer, obtenir, exporter
fichier, document, ressource
jeu de données, dataset, jdd, données
tableau, tableur, excel, feuille de calcul, csv, classeur
inscription, compte, inscrire, enregistrer
connexion, connecter, mot de passe, identifiant, authentification, login
gratuit, gratuité, prix, payer, payant, redevance, tarif, coût, facturer, vendre
vendre, commercial, commercialiser, monétiser
commune, mairie, ville, collectivité, municipalité, village
collectivité, département, région, métropole, agglomération, intercommunalité
administration, service public, organisme public
vie privée, données personnelles, données à caractère personnel, rgpd, confidentialité
masquer, cacher, flouter, occulter, caviarder, biffer
anonymiser, anonyme, pseudonymiser, flouter, enlever les noms
brouillon, cacher, invisible, privé, non publié
transférer, céder, donner, changer de propriétaire
membre, collègue, équipe, collaborateur
rôle, droit, permission, habilitation
statistique, fréquentation, visite, vue, consultation, audience, mesure
chercher, rechercher, trouver, recherche
vérifier, contrôler, valider, tester, conformité
nettoyer, préparer, structurer, corriger, toiletter
erreur, problème, bug, anomalie, panne, faute, incident
signaler, remonter, prévenir, avertir, alerter
aide, support, assistance, contact, contacter, joindre
obligation, obligatoire, obliger, devoir, imposer, exiger, falloir
interdire, interdiction, interdit, défendre, limite, secret
sanction, amende, pénalité, punir
recours, contester, réclamation, refus, saisir, plainte
refuser, refus, rejet
délai, durée, temps, combien de temps, échéance
autoriser, permettre, autorisation, permis, droit
citer, mention, mentionner, attribution, source, paternité, créditer
licence, condition de réutilisation, droit de réutilisation
droit d'auteur, propriété intellectuelle
logiciel, programme, application, code source
application, appli, service, site
code source, open source, logiciel libre
algorithme, calcul automatique, traitement automatisé
intelligence artificielle, ia, apprentissage automatique, machine learning
robot, machine, automatique, automatiser, programme
carte, cartographie, géographique, sig, géolocalisation, spatial
adresse, géocoder, géocodage, localisation
coordonnées, latitude, longitude, gps
colonne, champ, variable, attribut
ligne, enregistrement
en-tête, nom de colonne
schéma, modèle, structure, standard
norme, standard
format, extension
glossaire, lexique, définition, vocabulaire, signification
sommaire, introduction, présentation, commencer, débuter, débutant, découvrir
exemple, modèle, cas
guide, documentation, mode d'emploi, tutoriel, notice
documentation, description, documenter, décrire
référentiel, nomenclature, liste officielle
identifiant, clé, numéro, code, pivot
moissonner, moissonnage, recopier, importer, synchroniser, automatiquement
portail, plateforme, catalogue, site
api, interface de programmation, webservice, connecter un logiciel
image, photo, illustration, logo, capture
étiqueter, annoter, annotation, labelliser, taguer, mot-clé
discussion, commentaire, question, message, échanger, dialoguer
suivre, abonner, abonnement, notification, favori
communauté, utilisateur, usager
réutiliser, réutilisation, exploiter, utiliser
réutilisation, usage, projet
badge, certification, certifier, label, vérifié, officiel
qualité, fiabilité, fiable
ouvert, libre, open
entreprise, société, siren, siret, établissement
association, rna
subvention, aide financière, financement
marché public, commande publique, appel d'offres, achat
élection, vote, résultat électoral
citoyen, habitant, usager, particulier
agent, fonctionnaire, employé, salarié
prestataire, sous-traitant, éditeur, fournisseur
responsable, référent, chef, coordinateur, pilote
données de référence, données pivot
haute valeur, forte valeur, hvd
juge, tribunal, justice, contentieux
loi, texte, règlement, décret, article, juridique, légal, droit
expliquer, explication, informer, comprendre
décider, décision, choisir, choix
comparer, différence, confondre
évaluer, mesurer, noter, score, note
archiver, conserver, sauvegarder, garder
historique, ancien, version, millésime
gros, lourd, volumineux, taille
bornes de recharge, irve
transport, mobilité, gtfs
courriel, email, e-mail, mail, adresse électronique, messagerie
lien, url, adresse web, hyperlien
dépôt, repository, git, github, gitlab, forge
contribuer, contribution, participer, proposer
héberger, hébergement, serveur, stocker, stockage
graphique, visualisation, datavisualisation, diagramme, courbe
doublon, dupliquer, répétition
vide, manquant, absent
accent, caractère spécial, encodage, utf-8
séparateur, virgule, point-virgule
nombre, chiffre
étape, procédure, démarche, méthode, processus
avantage, intérêt, bénéfice, utilité, objectif
inconvénient, limite, piège, risque, danger
protéger, protection, sécurité, sécuriser
formation, apprendre, cours, tutoriel
atelier, événement, rencontre
calendrier, planning, échéance
organisation, structure, organisme, entité
entraîner, entraînement, apprentissage
performance, précision, évaluation
biais, discrimination, équité
transparence, transparent
chatbot, assistant, modèle de langage, llm, ia générative
logement, immobilier, valeurs foncières, dvf
cadastre, parcelle, terrain
rue, voie, adresse
école, éducation, enseignement
santé, médical, hôpital
impôt, fiscal, fiscalité
traduire, traduction, langue
imprimer, impression, pdf
mobile, smartphone, téléphone
fenêtre, popup, modale, boîte de dialogue
bouton, cliquer
onglet, menu, navigation
photocopie, copie, reproduction, duplicata
frais, tarif, prix, payer
lettre, courrier, courriel, message
préfecture, ministère, administration
silence, répondre, donner suite
perdre, égarer, oublier
fuite, fuiter, divulguer, pirater, voler
secours, pompier, ambulance, urgence
maison, domicile, logement, habitation
chef, directeur, hiérarchie, responsable
recruter, recrutement, embaucher, embauche, candidature
cantine, restauration scolaire, repas
crèche, garderie
procès-verbal, compte rendu, pv
conseil municipal, séance, élu
urbanisme, plu, construction
bus, car, autocar, tram, tramway, train, transport
pollution, environnement, écologie
sondage, enquête, consultation
journaliste, presse, média
chercheur, scientifique, universitaire
développeur, programmeur, informaticien
contrat, convention, marché
tronquer, couper, incomplet
lent, lenteur, débit, vitesse
quota, plafond, débit
échec, échouer, planter, panne
clé, jeton, token
ordinateur, poste, machine
somme, total, addition
trier, classer, ordonner, classement
filtrer, sélectionner
croiser, fusionner, joindre, jointure, rapprocher, relier
réunir, regrouper, rassembler, consolider
découper, diviser, séparer
faux, erroné, inexact
abîmer, casser, corrompu, illisible, bizarre
périmé, obsolète, dépassé
arrêter, cesser, fermer, fermeture, abandonner, fin
partir, départ, quitter
désigner, nommer, nomination
seuil, minimum, plafond
habitant, population
effectif, agent, salarié
identité, nom, prénom, patronyme
empreinte, hash, hachage
coder, programmer, développer
essai, test, démonstration, bac à sable
coquille, faute de frappe, orthographe
camembert, diagramme circulaire
aveugle, malvoyant, handicap, accessibilité
facultatif, volontaire, optionnel
rédiger, écrire, formuler
envoyer, transmettre, expédier, adresser
recevoir, réception, accusé de réception
date limite, échéance, expiration
budget, compte, dépense, finances
preuve, justificatif, attestation
faire connaître, promouvoir, promotion, publicité, valoriser
contour, frontière, limite administrative, périmètre
quartier, secteur, zone
scanner, numériser, pdf
plan, carte
point, position
juriste, avocat, juridique
amende, punition, pénalité
parent, famille, enfant
avertir, informer, annoncer
étiquette, légende, libellé
renommer, renommage, changer de nom
personne, gens, individu
dispenser, exempter, exemption, dispense
loi, législation, réglementation
traiter, traitement
montrer, afficher, affichage, présenter
exclure, virer, retirer, enlever
poids, taille, volume
pseudonyme, pseudo, surnom, faux nom, alias
confidentiel, sensible, secret
dévoiler, révéler, exposer, divulguer
reconnaître, identifier, réidentifier
deviner, déduire, recoupement
noircir, gommer, rayer, masquer, occulter
planifier, programmer, planning
thème, sujet, thématique, catégorie
titre, intitulé
résumé, description
miniature, vignette, image
lien mort, lien cassé, introuvable
avis, commentaire, retour
contester, contestation, réclamation
mairie, hôtel de ville
maire, élu
immatriculation, siret, siren
magasin, commerce, entreprise
métier, profession, emploi
rue, route, voirie
parking, stationnement
gymnase, piscine, stade, équipement sportif
internet, web, en ligne
hors ligne, hors connexion, sans réseau
heure, horaire
année, annuel, millésime
semaine, hebdomadaire
jour, quotidien
annuler, défaire, rétablir, restaurer
accepter, approuver, valider
inviter, invitation, ajouter un membre
pirate, faille, vulnérabilité
connecter, brancher, raccorder, relier
aspirer, moissonner
dessiner, dessin, tracer
pourcentage, taux, proportion
tromper, fausser, induire en erreur
conseil, astuce, bonne pratique
liste de contrôle, checklist, case à cocher
barème, grille, tarif
critère, notation
motif, raison, justification, motiver
sport, sportif
vendre, vente
construire, construction, bâtir
réparer, corriger, rétablir
choisir, sélectionner, retenir
délai, date limite, date butoir
autoriser, laisser, permettre
expliquer, détailler, préciser
lisible, clair, compréhensible
grand, gros, volumineux
vite, rapide, accélérer
gratuitement, sans payer, gratuit
patient, malade, santé
jugement, décision de justice, procès
policier, police, gendarmerie
argumentaire, argument, convaincre, persuader
démarrer, commencer, lancer
achever, finir, terminer, fini
copier, recopier, coller
indice, indicateur, mesure
`
  .trim()
  .split('\n')
  .map((line) => line.split(', '))
