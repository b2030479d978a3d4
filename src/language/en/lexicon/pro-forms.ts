/** Pronouns that stand for people: "he", "we", "who". "They" may stand for things as well, yet news says it of people. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'who']);

/** The others: personal, possessive, demonstrative, relative and indefinite ones. */
const OTHERS: ReadonlySet<string> = new Set([
  'me', 'us', 'him', 'her', 'it', 'them', 'his', 'its', 'their', 'this', 'that', 'these', 'those', 'whom', 'which', 'what', 'there', 'one',
  'other', 'others', 'everyone',
]);

/** Whether a phrase, as written, is a pronoun for a person or several. */
export const isPersonalPronoun = (phrase: string): boolean => FOR_PEOPLE.has(phrase.toLowerCase());

/** Whether a phrase, as written, is a word that stands for what is named elsewhere: it names nothing itself and may stand for anything. */
export const isProForm = (phrase: string): boolean => isPersonalPronoun(phrase) || OTHERS.has(phrase.toLowerCase());
