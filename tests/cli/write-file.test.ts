import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/write-file.ts';
import { workplace } from './support/workplace.ts';

const place = workplace();

describe('writeWhole', () => {
  it('writes a new file and replaces an old one', () => {
    writeWhole(place.path('a.json'), 'one');
    writeWhole(place.path('a.json'), 'two');
    expect(place.read('a.json')).toBe('two');
    expect(place.names()).toEqual(['a.json']);
  });

  it('writes through a link and keeps it a link', () => {
    place.write('real.json', 'old');
    symlinkSync(place.path('real.json'), place.path('link.json'));
    writeWhole(place.path('link.json'), 'new');
    expect(place.read('real.json')).toBe('new');
  });
});
