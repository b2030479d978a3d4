import { describe, expect, it } from 'vitest';
import { isModelNumber } from '../../../../src/claims/extract/measure/model-number.ts';
import { readQuantities } from '../../../../src/language/en/quantity/read.ts';
import { readText } from '../../../support/reading.ts';

/** Whether the last number of a text is part of a name. */
function partOfName(text: string): boolean {
  const reading = readText(text);
  const found = reading.document.sentences.flatMap((s) => readQuantities(s.tokens).map((q) => isModelNumber(reading, s, q)));
  return found.at(-1) ?? false;
}

describe('the number of a model', () => {
  it.each(['The Nimbus 2’s lens is new. Nimbus 2 owners cheered.', 'It works on the Nimbus 2. Nimbus 2 owners cheered.'])('is read from its other places: %s', (text) => expect(partOfName(text)).toBe(true));
  it.each(['Nimbus 2 owners cheered.', 'Leeds is in the north. In Leeds 12 owners sued.', 'Police arrested 12 owners.'])('is none of what is counted: %s', (text) => expect(partOfName(text)).toBe(false));
});
