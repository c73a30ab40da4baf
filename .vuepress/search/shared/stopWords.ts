/** Words are compared without accents: see `foldText`. */
const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Articles and conjunctions as they stand before an apostrophe. */
export const ELIDED_WORDS = toSet('l d qu n s j c m t jusqu lorsqu puisqu quoiqu')

/** Words of grammar: they stand in every section and say nothing of its subject. */
export const STOP_WORDS = toSet(`
  a afin ai ainsi alors apres au aucun aucune aupres auquel aussi autant autre autres aux auxquelles auxquels
  avaient avait avant avec avez avoir avons ayant beaucoup bien car ce ceci cela celle celles celui cependant certain
  certaine certaines certains ces cet cette ceux chaque chez ci comme contre dans de depuis des desormais deux deja donc
  dont du durant elle elles en encore enfin entre es est et etaient etait etant ete etes etre eu eux fois
  hors ici il ils ja je la laquelle le lequel les lesquelles lesquels leur leurs lors lui ma mais malgre me meme memes
  mes mien moi moins mon ne ni non nos notre nous on ont or ou oui par parce parmi pas pendant
  peu plus plusieurs plutot pour pourtant pres puis quand que quel quelle quelles quelque quelques quels qui
  quoi sa sans sauf se selon sera serait seront ses si sien soi soient soit sommes son sont sous souvent
  suis sur ta tandis te tel telle telles tels tes toi ton toujours tous tout toute toutes tres trop tu un une
  va vers via voici voila vont vos votre vous y
`)

/** Words that only their accents tell from those. */
export const ACCENTED_WORDS = toSet('dû dûs été étés maïs mûr mûrs nés sûr sûrs')

/** Words of a question: kept in pages, left out of a query unless nothing else is there. */
export const QUESTION_WORDS = toSet(`
  comment pourquoi quand combien que quoi qui quel quelle quels quelles lequel laquelle lesquels lesquelles
  puis peux peut peuvent pouvons pouvez pourrais pourrait pouvoir dois doit doivent devons devez devrais devrait devoir
  faut faudrait falloir fais fait faites font faire veux veut voulons voulez voudrais vouloir aimerais souhaite
  ete sais savoir bonjour merci svp sert servent servir existe existent
  ca quelqu chose choses truc trucs rien vraiment exactement vais aller arrive arriver signifie dire besoin possible
  cest quest koi definition definitions signification sigle
`)
