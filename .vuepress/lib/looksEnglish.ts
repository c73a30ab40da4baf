/** Words that hold a sentence together, and that the other language does not have. */
const ENGLISH = new Set(
  `an and any are as at be been but by can did do does each from had has have how if in into is it its may must no
   not of only or other our out should than that the their them then there these they this those to was we were what when where
   which who will with would you your for`.split(/\s+/),
)
const FRENCH = new Set(
  `à au aucun aux avec ce ces cette chaque dans de des donc dont du elle en est et être il ils je la le les leur leurs
   lui mais même ne nos notre nous on ont ou où par pas plus pour qu que quel quelle qui sa se ses soit son sont
   sur un une vos votre vous y`.split(/\s+/),
)

const MIN_WORDS = 6
const MIN_ENGLISH = 3
/** One word in six of an English sentence is in the list; one in three in most. */
const MIN_SHARE = 1 / 6

/** Whether a text is written in English and not in French: short ones tell nothing. */
export const looksEnglish = (text: string): boolean => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < MIN_WORDS) return false
  const english = words.filter((word) => ENGLISH.has(word)).length
  const french = words.filter((word) => FRENCH.has(word)).length
  return english >= MIN_ENGLISH && english >= words.length * MIN_SHARE && english > 2 * french
}
