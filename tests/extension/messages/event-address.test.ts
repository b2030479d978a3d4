import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventAddress, parseEventAddress } from '../../../src/extension/messages/event-address.ts';

it('reads back what it wrote', () => {
  const id = fc.string({ minLength: 1, unit: 'grapheme' });
  const address = fc.oneof(id.map((event) => ({ event })), id.map((clipping) => ({ clipping })));
  fc.assert(
    fc.property(address, (one) => {
      expect(parseEventAddress(eventAddress(one))).toEqual(one);
    }),
  );
});

it('is written as readers of the address bar see it', () => {
  expect(eventAddress({ event: '12' })).toBe('event.html?id=12');
  expect(eventAddress({ clipping: 'a b' })).toBe('event.html?clipping=a%20b');
});

it.each(['event.html', 'event.html?id=', 'event.html?other=3'])('%s names no event', (address) => {
  expect(parseEventAddress(address)).toBeNull();
});
