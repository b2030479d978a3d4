import type { NewsEvent, World } from './event.ts';
import { past, plural, withArticle } from './inflect.ts';
import { Random, seedFor } from './random.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'] as const;
/** Share of an event's own words among the words of its accounts; the rest are drawn from all English by frequency. */
const OWN_WORDS = 0.22;
/** Share of figures that an account gives in its own way. */
const OTHER_FIGURE = 0.12;

/** Fills the slots of sentences about one event, as one account tells it. */
export class Slots {
  readonly #world: World;
  readonly #event: NewsEvent;
  readonly #random: Random;

  constructor(world: World, event: NewsEvent, random: Random) {
    this.#world = world;
    this.#event = event;
    this.#random = random;
  }

  /** A pattern with every slot filled. Figures are the event's own by their pattern, so that accounts agree on most. */
  fill(pattern: string): string {
    const figures = new Random(seedFor(this.#event.seed, hash(pattern) + (this.#random.chance(OTHER_FIGURE) ? 1 + this.#random.between(0, 1) : 0)));
    return pattern.replaceAll(/\{([a-z-]+)\}/gu, (_slot, name: string) => this.#value(name, figures));
  }

  #value(slot: string, figures: Random): string {
    const { place, towns, people, organisations, themes, at } = this.#event;
    const random = this.#random;
    switch (slot) {
      case 'place': return place;
      case 'town': return random.pick(towns);
      case 'person': return figures.pick(people);
      case 'org': return figures.pick(organisations);
      case 'theme': return themes.nouns[0] ?? '';
      case 'themes': return plural(themes.nouns[0] ?? '');
      case 'a-theme': return withArticle(themes.nouns[0] ?? '');
      case 'weekday': return WEEKDAYS[new Date(at).getUTCDay()] ?? '';
      case 'month': return figures.pick(MONTHS);
      case 'year': return String(figures.between(1985, 2015));
      case 'time': return `${figures.between(1, 12)}:${String(figures.between(0, 11) * 5).padStart(2, '0')} ${figures.chance(0.5) ? 'a.m.' : 'p.m.'}`;
      case 'ordinal': return figures.pick(ORDINALS);
      case 'count': return String(figures.between(2, 19));
      case 'more': return String(figures.between(20, 95));
      case 'hundreds': return String(figures.between(11, 90) * 10);
      case 'number': return String(figures.between(3, 28));
      case 'age': return String(figures.between(21, 88));
      case 'money': return String(figures.between(2, 480));
      case 'percent': return String(figures.between(11, 89));
      case 'small': return `${figures.between(1, 9)}.${figures.between(1, 9)}`;
      default: return this.#word(slot);
    }
  }

  #word(slot: string): string {
    switch (slot) {
      case 'noun': return this.#draw('nouns');
      case 'a-noun': return withArticle(this.#draw('nouns'));
      case 'nouns': return plural(this.#draw('nouns'));
      case 'verb': return this.#draw('verbs');
      case 'verbed': return past(this.#draw('verbs'));
      case 'adj': return this.#draw('adjectives');
      case 'adv': return this.#random.pickByRank(this.#world.words.adverbs);
      default: throw new Error(`There is no slot "${slot}".`);
    }
  }

  #draw(part: 'nouns' | 'verbs' | 'adjectives'): string {
    return this.#random.chance(OWN_WORDS) ? this.#random.pickByRank(this.#event.themes[part]) : this.#random.pickByRank(this.#world.words[part]);
  }
}

function hash(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) >>> 0;
  return sum;
}
