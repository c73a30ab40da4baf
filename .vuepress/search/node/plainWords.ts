/**
 * Nouns of every day. A site that only mentions one of them, in an example, has nothing to say of it: who types
 * « argent » alone is told so. General French: nothing here comes from one guide.
 */
export const PLAIN_WORDS: readonly string[] = `
abeille, accident, acteur, aéroport, alcool, ami, amitié, amour, ange, animal, anniversaire, appartement, arbre,
argent, armée, art, artiste, ascenseur, assiette, assurance, avion, baiser, ballon, banane, banque, barbe, bateau,
beauté, bébé, beurre, bière, bijou, billet, blague, boisson, bonbon, bonheur, boucher, bouche, boulanger, bouteille,
bras, brouillard, cadeau, café, camion, campagne, camping, cancer, canapé, carotte, casserole, chaise, chaleur,
chambre, champignon, chance, chanson, chanteur, chapeau, chasse, chat, château, chauffage, chaussure, chemise,
cheval, cheveu, chèvre, chien, chocolat, chômage, ciel, cigarette, cinéma, clown, cochon, cœur, coiffeur, colère,
comédie, concert, confiture, copain, coq, corps, costume, couleur, couple, courage, couteau, couture, couverture,
crédit, cuisine, cuillère, danger, danse, dent, dentiste, dessert, diable, dieu, dimanche, divorce, doigt, dos,
douleur, drapeau, drone, eau, échecs, éclair, église, éléphant, ennemi, enterrement, épaule, épargne, escalier,
espace, espoir, étoile, fée, fenêtre, fer, ferme, fête, feu, fiancé, fièvre, film, fleur, fleuve, football, forêt,
fourchette, fourmi, frère, fromage, fruit, fumée, fusil, garage, garçon, gâteau, girafe, glace, gloire, gomme,
grand-mère, grippe, grossesse, guerre, guitare, herbe, héros, hiver, homme, honte, hôtel, huile, humour, île,
infirmier, insecte, jambe, jambon, jardin, jeu, jeunesse, joie, jouet, jupe, justice, lait, lampe, langue, lapin,
larme, légume, linge, lion, lit, loup, loyer, lumière, lune, lunettes, luxe, magie, main, maladie, maman, manteau,
mariage, mari, médicament, mensonge, mer, mère, meuble, miel, miroir, mode, montagne, montre, moto, mouche, mouton,
mur, musée, musique, naissance, natation, neige, nez, nuage, nuit, œil, œuf, oiseau, oncle, opéra, or, orage,
oreille, ours, paix, panier, pantalon, papa, papillon, paradis, parapluie, parfum, passeport, passion, pâtes,
patron, peau, pêche, peinture, père, permis, perroquet, peur, photographe, piano, pied, pierre, piscine, pizza,
plage, plaisir, plante, plombier, pluie, poème, poésie, poire, poisson, poivre, politique, pomme, porte, poule,
poupée, prêtre, prière, prince, princesse, printemps, prison, psychologue, purée, radio, recette, régime, reine,
religion, renard, repas, repos, restaurant, retraite, rêve, rhume, rire, riz, robe, robinet, roi, roman, rose,
sable, sac, salade, sang, sanglier, santé, savon, sculpture, sel, serpent, singe, ski, sœur, soif, soldat, soleil,
sommeil, sorcière, soupe, souris, spectacle, sport, star, statue, sucre, tante, tapis, tasse, taxi, télévision,
tempête, tennis, terre, tête, thé, théâtre, tigre, toit, tomate, tortue, tour, tourisme, tracteur, train,
tristesse, usine, vacances, vache, vaccin, vaisselle, valise, vampire, vélo, vent, ventre, verre, veste, vêtement,
veuve, viande, vie, vieillesse, vin, violon, visage, vœu, voile, voisin, voiture, vol, volcan, voyage, yoga, zoo
`
  .trim()
  .split(/,\s/)
