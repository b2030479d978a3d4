import { describe, expect, it } from 'vitest';
import { findingsAsText } from './print-findings.ts';

describe('findingsAsText', () => {
  it('prints conflicts before agreements, each with every side’s words', () => {
    const text = findingsAsText([
      { label: 'agrees', question: 'How old is the bridge?', sides: [[{ place: 'page', outlet: 'Ledger', quote: 'It is 40 years old.' }]], caveat: null },
      {
        label: 'conflict',
        question: 'How long is the bridge?',
        sides: [
          [{ place: 'page', outlet: 'Ledger', quote: 'It is 90 m long.' }, { place: 'library', outlet: 'Echo', quote: 'It measures 90 metres.' }],
          [{ place: 'library', outlet: 'Wire', quote: 'The 120 m bridge shut.' }],
        ],
        caveat: 'One may count the ramps.',
      },
    ]);
    expect(text).toBe(
      [
        'Conflict: How long is the bridge?',
        '  - Ledger (this page): “It is 90 m long.”',
        '    Echo: “It measures 90 metres.”',
        '  - Wire: “The 120 m bridge shut.”',
        '    One may count the ramps.',
        '',
        'Agrees: How old is the bridge?',
        '  - Ledger (this page): “It is 40 years old.”',
      ].join('\n'),
    );
  });
});
