import { describe, expect, it } from 'vitest';
import { told } from '../../../support/told.ts';

const offsets = (text: string): string[] => told(text, (s) => s.slot === 'offset', (s) => `${Math.round((s.value.type === 'quantity' ? (s.value.stated ?? 0) : 0) / 1000)} km, ${s.object?.head || '-'}, ${s.object?.modifiers.join(' ')}`);

describe('places told by distance and direction', () => {
  it.each([
    ['The stage fell 1,400 km (870 miles) east of Cape Torrow.', '1400 km, cape, 2 torrow'],
    ['The ship sank 100 miles off the south coast, 50 km north-west of the island of Welm.', '50 km, island, 7 welm'],
    ['The quake was centred 62 miles south of Torrow.', '100 km, -, 4 torrow'],
  ])('%s', (text, expected) => expect(offsets(text)).toEqual([expected]));

  it.each(['It drove 60 miles south from there.', 'It was 60 miles from Torrow.', 'It took 60 minutes east of Torrow.'])('are none in: %s', (text) => expect(offsets(text)).toEqual([]));
});
