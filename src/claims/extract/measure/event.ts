import { isCalling } from '../../../language/en/lexicon/callings.ts';
import { personGroup } from '../../../language/en/lexicon/people-nouns.ts';
import { nounFamily } from '../../../language/en/lexicon/predicates.ts';
import { HAPPENINGS } from '../../../language/en/lexicon/tallies.ts';
import { BEFORE_GUNFIRE } from '../../../language/en/lexicon/two-word-verbs.ts';
import { CREWS, ORGANISATION_WORDS } from '../../../language/en/lexicon/titles.ts';
import type { Token } from '../../../language/language.ts';
import type { Reading } from '../../reading.ts';
import type { Phrase } from '../../statement.ts';

/** Families whose nouns name an event that has casualties and figures of its own. */
const EVENTS = new Set(['crash', 'explode', 'burn', 'shoot', 'attack', 'strike-storm', 'protest', 'steal', 'infect', 'walk-out', 'meet', 'vote', 'elect', 'rescue', 'lay-off']);
/** The title and lead say what the article is about. */
const LEAD_SENTENCES = 6;

/** "The rescue service", "fire crews": who comes, not what happened. */
function isBody(next: Token | undefined): boolean {
  const noun = next?.pos === 'NOUN' ? next.lemma.toLowerCase() : '';
  return noun !== '' && (ORGANISATION_WORDS.has(noun) || isCalling(noun) || personGroup(noun, noun) !== null || CREWS.has(noun));
}

/** "A gunman opened fire": no fire. */
const isGunfire = (before: Token | undefined, lemma: string): boolean => lemma === 'fire' && before !== undefined && BEFORE_GUNFIRE.has(before.lemma.toLowerCase());

/** The event that the article reports, by the noun that its title and first sentences use most; null when they name none. */
export function eventOf(reading: Reading): Phrase | null {
  const weights = new Map<string, number>();
  for (const s of reading.document.sentences.slice(0, LEAD_SENTENCES)) s.tokens.forEach((t, i) => {
    const lemma = t.lemma.toLowerCase();
    // A case is one of many; what they are cases of is the event.
    if (t.pos !== 'NOUN' || HAPPENINGS.has(lemma) || lemma === 'case' || !EVENTS.has(nounFamily(lemma)?.id ?? '') || isBody(s.tokens[i + 1]) || isGunfire(s.tokens[i - 1], lemma)) return;
    weights.set(lemma, (weights.get(lemma) ?? 0) + 1);
  });
  const [best] = [...weights].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best ? { text: best[0], head: best[0], modifiers: [], name: null, mention: null, inherited: true } : null;
}
