import { expect, it } from 'vitest';
import { askAhead } from '../../../src/extension/messages/ask-ahead.ts';
import { success } from '../../../src/extension/messages/result.ts';
import type { Send } from '../../../src/extension/messages/send.ts';

/** A background that numbers what it is asked. */
function numbering(): { readonly send: Send; readonly asked: string[] } {
  const asked: string[] = [];
  const send = ((name: string, args: unknown) => Promise.resolve(success(asked.push(`${name} ${JSON.stringify(args)}`)))) as unknown as Send;
  return { send, asked };
}

it('asks at once, and gives the answer to the first who puts the question', async () => {
  const { send, asked } = numbering();
  const ask = askAhead(send, ['check', { tab: null, evenPrivate: false }], ['get-settings', {}]);
  expect(asked).toEqual(['check {"tab":null,"evenPrivate":false}', 'get-settings {}']);
  expect(await ask('get-settings', {})).toEqual(success(2));
  expect(await ask('check', { tab: null, evenPrivate: false })).toEqual(success(1));
  expect(asked).toHaveLength(2);
});

it('asks anew the second time', async () => {
  const { send, asked } = numbering();
  const ask = askAhead(send, ['get-settings', {}]);
  await ask('get-settings', {});
  expect(await ask('get-settings', {})).toEqual(success(2));
  expect(asked).toHaveLength(2);
});

it('keeps the answer back from another question of the same name', async () => {
  const { send } = numbering();
  const ask = askAhead(send, ['check', { tab: null, evenPrivate: false }]);
  expect(await ask('check', { tab: null, evenPrivate: true })).toEqual(success(2));
  expect(await ask('check', { tab: null, evenPrivate: false })).toEqual(success(1));
});
