import { expect, it } from 'vitest';
import { sha256 } from '../../../src/article/facts/sha256.ts';

/** Test vectors of FIPS 180-2. */
it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('“%s”', async (text, hash) => expect(await sha256(text)).toBe(hash));

it('other text has another hash', async () => expect(await sha256('ü')).not.toBe(await sha256('u')));
