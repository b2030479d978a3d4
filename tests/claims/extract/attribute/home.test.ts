import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';

const homes = (text: string): string[] => statementsOf(text).flatMap((s) => (s.slot === 'home' && s.value.type === 'named' ? [`${s.subject?.name}: ${s.value.phrase.modifiers.filter((m) => !/^[:=]/.test(m)).join(', ')}`] : []));

describe('homes', () => {
  it.each([
    ['Martin Pellow, 30, from Leeds, was hurt.', ['Martin Pellow: leeds']],
    ['Martin Pellow (44) of Boston was hurt.', []],
    ['Martin Pellow, 44, of Eastfield, north London, was hurt.', ['Martin Pellow: eastfield, london']],
    ['Martin Pellow, a native of Thornby, Wisconsin, was hurt.', ['Martin Pellow: thornby, wisconsin']],
    ['Martin Pellow, a French tourist, was hurt.', ['Martin Pellow: french']],
    ['Martin Pellow, a plumber from Leeds, was hurt.', ['Martin Pellow: leeds']],
    ['Martin Pellow, who was born in Lima, was hurt.', ['Martin Pellow: lima']],
    ['Martin Pellow grew up in Lima.', ['Martin Pellow: lima']],
    ['The driver, Leeds resident Martin Pellow, was hurt.', ['Martin Pellow: leeds']],
    ['Rescuers freed Martin Pellow. The father, from Leeds, was hurt.', ['Martin Pellow: leeds']],
  ])('%s', (text, expected) => expect(homes(text)).toEqual(expected));
});

describe('no home', () => {
  it.each(['Martin Pellow, a Spanish teacher, was hurt.', 'Martin Pellow arrived in Lima.', 'Martin Pellow, the director of Leeds Museum, was hurt.', 'Martin Pellow, from the rescue service, spoke.', 'Martin Pellow grew in stature.'])('%s', (text) => expect(homes(text)).toEqual([]));
});
