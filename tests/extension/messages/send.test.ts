import { describe, expect, it } from 'vitest';
import { createSend } from '../../../src/extension/messages/send.ts';

describe('createSend', () => {
  it('wraps name and arguments, and hands the result on', async () => {
    const sent: unknown[] = [];
    const send = createSend(async (message) => {
      sent.push(message);
      return { ok: true, value: { marks: true } };
    });
    expect(await send('get-settings', {})).toEqual({ ok: true, value: { marks: true } });
    expect(sent).toEqual([{ name: 'get-settings', args: {} }]);
  });

  it('hands a declared error on', async () => {
    const send = createSend(async () => ({ ok: false, error: 'library-full' }));
    expect(await send('remove', { id: '1' })).toEqual({ ok: false, error: 'library-full' });
  });

  it.each([undefined, null, 3, {}, { ok: true }, { ok: false }, { ok: false, error: 'made-up' }, { ok: 1, value: 2 }])(
    'answers "unexpected" to the answer %j',
    async (answer) => {
      expect(await createSend(async () => answer)('get-settings', {})).toEqual({ ok: false, error: 'unexpected' });
    },
  );

  it.each([
    ['Extension context invalidated.', 'extension-updated'],
    ['Could not establish connection. Receiving end does not exist.', 'unexpected'],
    ['disk on fire', 'unexpected'],
  ])('a transport that fails with %j gives %s', async (reason, error) => {
    const send = createSend(() => Promise.reject(new Error(reason)));
    expect(await send('get-settings', {})).toEqual({ ok: false, error });
  });
});
