import { describe, expect, it } from 'vitest';
import { wakingPlatform } from '../../../src/extension/newsroom/waking-platform.ts';
import { fakePlatform, WINDOW } from '../background/fake-platform.ts';

/** What the ordinary background heard, and how often the shared library was woken. */
function listening() {
  const fake = fakePlatform();
  const heard: unknown[] = [];
  const woken = { times: 0 };
  const { events, menus } = wakingPlatform(fake, (message) => Promise.resolve({ shared: message }), () => void (woken.times += 1));
  events.onMessage((message) => Promise.resolve({ ordinary: message }));
  events.onCommand((...command) => void heard.push(command));
  menus.onChosen((...choice) => void heard.push(choice));
  return { fire: fake.fire, heard, woken };
}

describe('where a library is shared', () => {
  it.each<[string, (fire: ReturnType<typeof fakePlatform>['fire']) => unknown, readonly unknown[]]>([
    ['the context menu', ({ menu }) => menu('save-article', 7, 'tide'), ['save-article', 7, { window: WINDOW, words: 'tide' }]],
    ['a key', ({ command }) => command('save-article'), ['save-article', WINDOW]],
  ])('what %s does is heard as ever, and may be to send', (_what, press, words) => {
    const { fire, heard, woken } = listening();
    press(fire);
    expect([heard, woken.times]).toEqual([[words], 1]);
  });

  it('messages are answered by whom they are for, and what the ordinary ones did may be to send', async () => {
    const { fire, woken } = listening();
    expect(await fire.message({ name: 'newsroom-view', args: {} }, {})).toEqual({ shared: { name: 'newsroom-view', args: {} } });
    expect(woken.times).toBe(0);
    expect(await fire.message({ name: 'save', args: {} }, {})).toEqual({ ordinary: { name: 'save', args: {} } });
    expect(woken.times).toBe(1);
  });
});
