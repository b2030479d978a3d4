import { describe, expect, it } from 'vitest';
import { compassPoint } from '../../../../src/language/en/lexicon/compass.ts';
import { told } from '../../../support/told.ts';

/** Place, distance as written, eighth of the compass, landmark. */
const bearings = (text: string): string[] => told(text, (s) => s.slot === 'bearing', (s) => `${s.subject?.name} ${s.value.type === 'quantity' ? Math.round(s.value.stated ?? 0) : ''}m ${s.object?.modifiers[0] ?? '-'} ${s.object?.name}`);

describe('how far a place lies from a landmark', () => {
  it.each([
    ['The glider came down near Welm, 10 miles south of Torrow.', `Welm 16093m ${compassPoint('south')} Torrow`],
    ['Rebels hold Welm, about 20 km north-east of the capital, Torrow.', `Welm 20000m ${compassPoint('northeast')} Torrow`],
    ['The quake struck Welm, 5 kilometres from Torrow.', 'Welm 5000m - Torrow'],
    ['Police searched a farm in Welm, 12 miles outside Torrow.', 'Welm 19312m - Torrow'],
    ['The mine is in Welm, 60 miles (97 km) west of Torrow.', `Welm 96561m ${compassPoint('west')} Torrow`],
  ])('%s', (text, expected) => expect(bearings(text)).toEqual([expected]));

  it.each([
    ['a distance travelled', 'Police chased the van for 10 miles from Torrow.'],
    ['a place without a name', 'The farm, 10 miles south of Torrow, burned.'],
    ['a length', 'The tunnel under Welm, 10 miles long, was shut.'],
    ['no landmark', 'The glider came down near Welm, 10 miles away.'],
    ['the place itself', 'Welm, 10 miles from the centre of Welm, burned.'],
    ['another measure', 'The glider left Welm, 10 minutes from Torrow.'],
  ])('is not told by %s: %s', (_, text) => expect(bearings(text)).toEqual([]));
});
