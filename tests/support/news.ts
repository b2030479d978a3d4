import fc from 'fast-check';

/** Sentences of made-up reports on one ferry fire, most of them in two forms that answer one question. */
const SENTENCES = [
  'Fourteen people died when the ferry Halcyon burned off Port Selm on Monday.',
  'At least 11 people died when the ferry Halcyon caught fire off Port Selm, police said.',
  'The fire on the Halcyon started in the engine room, Captain Ruth Alder said.',
  'The fire on the Halcyon broke out on the car deck, the coast guard said.',
  '“We heard a bang and then there was smoke everywhere,” said Ruth Alder, 52, the captain of the Halcyon.',
  'Ruth Alder, 53, captain of the Halcyon, told reporters: “We heard a bang and then saw smoke everywhere.”',
  'The company must pay a fine of $2.4 million for the fire on the Halcyon.',
  'The Halcyon’s owner was fined $3.1 million over the fire.',
  'The decline of the ferry trade in Port Selm has been under way since 2012.',
  'The fire marks the beginning of a decline of the ferry trade in Port Selm.',
  'Nobody had checked the alarms of the Halcyon since May 2019, the union said.',
  'The alarms of the Halcyon were checked in January, the owner said.',
  'It was the deadliest ferry fire in the strait since 1986.',
  'Passengers may be able to claim damages by the end of June.',
  'The 14,000-ton ship was towed to the naval dock at noon on Tuesday.',
  'The ship did not carry lorries on Monday, the owner said.',
];

/** Reports of some of those sentences, in any order and in paragraphs of any length. */
export const report = fc.shuffledSubarray(SENTENCES, { minLength: 4, maxLength: 12 })
  .chain((sentences) => fc.tuple(fc.constant(sentences), fc.array(fc.constantFrom(' ', '\n\n'), { minLength: sentences.length, maxLength: sentences.length })))
  .map(([sentences, gaps]) => sentences.map((s, i) => `${s}${gaps[i]}`).join('').trim());

/** Text as no reporter writes it: lone surrogates, marks of direction, emoji, control characters, between words of news. */
export const anyText = fc.array(fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('\uD800', '\uDC00', '\u202E', '\u2067', '\u200F', '👩‍👩‍👧‍👦', '🇳🇴', '\u0000', '\u00AD', 'ﬁve', 'e\u0301', '“', '”', '"', '’', '—', '...', '\n', '\n\n', '\t', ' ', '$', '%', '1,2,3', '٣', '½'),
  fc.constantFrom('Five people died', 'in May 2019.', 'since the end of', 'said Ruth Alder', 'three-year-old', 'did not', 'at 10:30 p.m.', 'U.S.', 'Mr.', '$2.4 million', 'No. 4'),
), { maxLength: 30 }).map((parts) => parts.join(' '));
