import { expect, it } from 'vitest';
import type { Send } from '../../../../src/extension/messages/send.ts';
import { failure, success } from '../../../../src/extension/messages/result.ts';
import { createFacetLists } from '../../../../src/ui/library/state/facet-lists.ts';

const HARBOUR = { name: 'harbour', clippings: 2 };
const MAIL = { name: 'Quayside Mail', clippings: 5 };

/** Lists over a library that answers at once, and what they asked. */
function over(answers: Readonly<Record<string, unknown>> = { tags: [HARBOUR], publishers: [MAIL] }) {
  const asked: string[] = [];
  const send = ((_name: string, { of }: { of: string }) => {
    asked.push(of);
    return Promise.resolve(of in answers ? success(answers[of]) : failure('library-unavailable'));
  }) as unknown as Send;
  return { facets: createFacetLists(send), asked };
}

it('asks nothing while nothing follows, however often the library changes', async () => {
  const { facets, asked } = over();
  await facets.reload();
  expect(asked).toEqual([]);
});

it('reads what is followed at once, and with the library', async () => {
  const { facets, asked } = over();
  facets.follow('publishers');
  await facets.reload();
  expect(asked).toEqual(['publishers', 'publishers']);
  expect(facets.lists.publishers.value).toEqual([MAIL]);
  expect(facets.lists.tags.value).toEqual([]);
});

it('goes on for those that still follow when one stops', async () => {
  const { facets, asked } = over();
  const panel = facets.follow('tags', 'publishers');
  const editor = facets.follow('tags');
  panel();
  asked.length = 0;
  await facets.reload();
  expect(asked).toEqual(['tags']);
  editor();
  await facets.reload();
  expect(asked).toEqual(['tags']);
});

it('keeps what it had where the library does not answer', async () => {
  const answers: Record<string, unknown> = { tags: [HARBOUR] };
  const { facets } = over(answers);
  facets.follow('tags');
  await facets.reload();
  delete answers['tags'];
  await facets.reload();
  expect(facets.lists.tags.value).toEqual([HARBOUR]);
});
