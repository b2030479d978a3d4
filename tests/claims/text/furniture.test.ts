import { describe, expect, it } from 'vitest';
import { furnitureOf } from '../../../src/claims/text/furniture.ts';
import { articleOf } from '../../support/analysed.ts';

const alone = furnitureOf(articleOf('The ferry sank off Port Marrow.'));

describe('what a site prints around its article', () => {
  it.each([
    'Advertisement Continue reading the main story', 'All rights reserved.', 'Sign up for our morning newsletter.', 'Full screen autoplay', 'Image 3 of 12 The harbour at dawn',
    'This material may not be published without permission.', 'The Courier | Updated: 9 March 2021', 'Getty Images The wreck of the ferry.', 'A diver is seen in this undated handout photo.',
  ])('is told: %s', (line) => {
    expect(alone(line, line)).toBe(true);
  });

  it.each([
    'The ferry sank off Port Marrow on Tuesday.', 'The photographer sued the magazine.', 'The newspaper will continue to print on Sundays.', 'A video showed the ferry listing to one side.', 'The reading room will close in May.',
  ])('is not taken for the article: %s', (line) => {
    expect(alone(line, line)).toBe(false);
  });

  it('is told by captions that open alike', () => {
    const captions = ['Scenes from the Port Marrow fire Firefighters at the gate.', 'Scenes from the Port Marrow fire A crew rests.', 'Scenes from the Port Marrow fire The mayor arrives.'];
    const series = furnitureOf(articleOf(captions.join('\n')));
    expect(captions.map((line) => series(line, line))).toEqual([true, true, true]);
    expect(furnitureOf(articleOf(captions.slice(1).join('\n')))(captions[1] ?? '', captions[1] ?? '')).toBe(false);
  });
});
