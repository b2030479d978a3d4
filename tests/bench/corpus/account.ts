import { createHash } from 'node:crypto';
import type { Article, Block } from '../../../src/article/article.ts';
import type { NewsEvent, World } from './event.ts';
import { capital } from './inflect.ts';
import { FILLERS } from './kinds.ts';
import { outletName, personName } from './names.ts';
import { Random, seedFor } from './random.ts';
import { Slots } from './slots.ts';

/** Words of an article: half of all have fewer than this, two in three lie within a factor of e to the power of the spread. */
const MEDIAN_WORDS = 520;
const SPREAD = 0.5;
const LEAST_WORDS = 120;
const MOST_WORDS = 3000;
const OUTLETS: readonly string[] = Array.from({ length: 120 }, (_, n) => outletName(new Random(seedFor(11, n))));
/** Accounts of an event appear within some days of it. */
const DAYS = 2.5;

function lengthOf(random: Random): number {
  return Math.min(MOST_WORDS, Math.max(LEAST_WORDS, Math.round(MEDIAN_WORDS * Math.exp(SPREAD * random.normal()))));
}

const wordsIn = (text: string): number => text.split(' ').length;

/** The lead, then facts among other sentences, in paragraphs of one to three sentences. */
function paragraphsOf(slots: Slots, event: NewsEvent, random: Random, words: number): string[] {
  const facts = random.shuffled(event.kind.facts).slice(0, random.between(3, event.kind.facts.length));
  const paragraphs = [capital(slots.fill(random.pick(event.kind.leads)))];
  let count = wordsIn(paragraphs[0] ?? '');
  while (count < words) {
    const sentences = Array.from({ length: random.between(1, 3) }, () => {
      const fact = random.chance(0.3) ? facts.pop() : undefined;
      return capital(slots.fill(fact ?? random.pick(FILLERS)));
    });
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    count += wordsIn(paragraph);
  }
  return paragraphs;
}

function blocksOf(paragraphs: readonly string[]): readonly Block[] {
  let start = 0;
  return paragraphs.map((paragraph) => {
    const block: Block = { kind: 'paragraph', start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
}

/** The n-th account of an event as an article; with `words`, of about that length. The same arguments give the same text. */
export function makeAccount(world: World, event: NewsEvent, n: number, words?: number): Article {
  const random = new Random(seedFor(event.seed, 1000 + n));
  const slots = new Slots(world, event, random);
  const publisher = random.pickByRank(OUTLETS);
  const published = new Date(event.at - Math.log(1 - random.next()) * DAYS * 86_400_000).toISOString();
  const title = capital(slots.fill(random.pick(event.kind.headlines)));
  const paragraphs = paragraphsOf(slots, event, random, words ?? lengthOf(random));
  const text = paragraphs.join('\n\n');
  const url = `https://${publisher.toLowerCase().replaceAll(' ', '-')}.example/${event.seed.toString(36)}/${n}`;
  return {
    url, canonicalUrl: null, title, byline: personName(random), publisher, published, updated: null, language: 'en', wire: null, quality: 'whole',
    text, blocks: blocksOf(paragraphs), capturedAt: published,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}
