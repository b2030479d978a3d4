import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invertedName, isPerson } from '../../../src/export/authors/inverted-name.ts';
import { splitByline } from '../../../src/export/authors/split-byline.ts';
import { hostileText } from '../support/hostile.ts';

/** Authors as one line each: "Family, Given" for persons, "[name]" for what is kept as written. */
function authors(byline: string | null, bodies: readonly (string | null)[] = []): readonly string[] {
  return splitByline(byline, bodies).map((author) => (isPerson(author) ? invertedName(author, 'suffix-last') : `[${author.literal}]`));
}

describe('persons', () => {
  it.each([
    ['Mara Ode', ['Ode, Mara']],
    ['By Jane Roe and John Doe', ['Roe, Jane', 'Doe, John']],
    ['Jane Roe, John Doe & Ana Díaz', ['Roe, Jane', 'Doe, John', 'Díaz, Ana']],
    ['Von Jürgen Groß und Ute Öztürk', ['Groß, Jürgen', 'Öztürk, Ute']],
    ['Tom van der Meer', ['van der Meer, Tom']],
    ['Ludwig von Hohenfels', ['von Hohenfels, Ludwig']],
    ['Charles de Gaulle', ['de Gaulle, Charles']],
    ['J.K. Marlowe', ['Marlowe, J.K.']],
    ['Siobhán O’Neill-Brady', ['O’Neill-Brady, Siobhán']],
    ['Nasser al-Haddad', ['al-Haddad, Nasser']],
    ['Martin Reeve, Jr.', ['Reeve, Martin, Jr.']],
    ['Martin Reeve III', ['Reeve, Martin, III']],
    ['JANE ROE', ['ROE, JANE']],
    ['Jane Roe in Port Ellery', ['Roe, Jane']],
    ['Jane Roe, Health Correspondent', ['Roe, Jane']],
    ['Елена Морозова', ['Морозова, Елена']],
    ['ليلى حداد', ['حداد, ليلى']],
    ['Jane Roe and Reuters Staff', ['[Jane Roe and Reuters Staff]']],
  ] as const)('%s', (byline, expected) => {
    expect(authors(byline)).toEqual(expected);
  });
});

describe('what is kept as written', () => {
  it.each([
    ['Department of Health and Social Care', ['[Department of Health and Social Care]']],
    ['Reuters', ['[Reuters]']],
    ['AFP, DPA', ['[AFP]', '[DPA]']],
    ['Harbour Post Staff', ['[Harbour Post Staff]']],
    ['Agence France-Presse', ['[Agence France-Presse]']],
    ['田中太郎', ['[田中太郎]']],
    ['Quayside Press, Mara Ode', ['[Quayside Press]', 'Ode, Mara']],
    ['the night desk', ['[the night desk]']],
    ['José Ortega y Gasset', ['[José Ortega y Gasset]']],
    ['Channel 4', ['[Channel 4]']],
  ] as const)('%s', (byline, expected) => {
    expect(authors(byline)).toEqual(expected);
  });

  it('is the outlet’s own name, and the agency’s', () => {
    expect(authors('El Faro, Rowan Hill', ['El Faro', 'Rowan Hill'])).toEqual(['[El Faro]', '[Rowan Hill]']);
  });

  it('is nobody without a byline', () => {
    expect(authors(null)).toEqual([]);
    expect(authors('  ')).toEqual([]);
  });
});

it('loses no name and makes none up, whatever the byline', () => {
  fc.assert(
    fc.property(hostileText, (byline) => {
      for (const author of splitByline(byline)) {
        const parts = isPerson(author) ? [author.given, author.particle, author.family, author.suffix] : [author.literal];
        expect(parts.join('')).not.toBe('');
        for (const part of parts) expect(part).toBe(part.trim());
      }
    }),
  );
});
