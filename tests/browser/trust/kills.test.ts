import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../../src/library/migrations/chain.ts';
import { random } from '../../support/random.ts';
import { howMany, LONG, report } from '../../support/run-size.ts';
import { BROWSERS } from '../driver/session.ts';
import type { Page } from '../driver/session.ts';
import { useBrowser } from '../fixture.ts';
import { ask, ownPage, value } from '../own-page/ask.ts';
import { closingIn } from './support/closing-in.ts';
import { backupOf, keepHouse, keptLibrary, restore, type Kept } from './support/kept-library.ts';
import { makeOldLibrary, schemaOf } from './support/old-library.ts';
import { reportPage } from './support/report-page.ts';

type Library = ReadonlyMap<string, Kept>;

/** Something the reader does, and what the library is after it: told without ids, which are not known before. */
interface Deed {
  readonly name: string;
  readonly do: (page: Page) => Promise<unknown>;
  readonly after: (before: Library) => Library;
}

/** Fewest kills; up to three times as many strike until both have been seen, work found undone and work found done. */
const KILLS = { chromium: howMany(20, 200), firefox: howMany(4, 200) } as const;
const MIGRATIONS = { chromium: howMany(2, 20), firefox: howMany(2, 10) } as const;
/** Milliseconds for each kill, the browser's start of a new background included. */
const FOR_EACH = 10_000;
const changed = (library: Library, url: string, kept: Kept): Library => new Map([...library, [url, kept]]);
const without = (library: Library, url: string): Library => new Map([...library].filter(([other]) => other !== url));
const plain = (library: Library): string => JSON.stringify([...library].map(([url, { title, versions, tags }]) => [url, title, versions, tags]).toSorted());

/** What could be done next. */
function deeds(library: Library, backup: { readonly text: string; readonly library: Library }, next: number, pick: <Item>(items: readonly Item[]) => Item): readonly Deed[] {
  const fresh = reportPage(next);
  const save: Deed = {
    name: 'save',
    do: (page) => ask(page, 'import-page', { page: fresh, update: false }),
    after: (before) => changed(before, fresh.url, { id: '', title: fresh.documentTitle, versions: 1, tags: [] }),
  };
  if (library.size === 0) return [save];
  const [url, kept] = pick([...library]);
  const edition = reportPage(Number(url.split('/').at(-1)), kept.versions + 1);
  return [
    save,
    {
      name: 'update',
      do: (page) => ask(page, 'import-page', { page: edition, update: true }),
      after: (before) => changed(before, url, { ...kept, title: edition.documentTitle, versions: kept.versions + 1 }),
    },
    { name: 'delete', do: (page) => ask(page, 'remove-many', { ids: [kept.id] }), after: (before) => without(before, url) },
    { name: 'tag', do: (page) => ask(page, 'tag', { ids: [kept.id], add: [`t${next}`], remove: [] }), after: (before) => changed(before, url, { ...kept, tags: [...kept.tags, `t${next}`] }) },
    { name: 'keep house', do: (page) => ask(page, 'keep-house', {}), after: (before) => before },
    { name: 'restore', do: (page) => restore(page, backup.text), after: () => backup.library },
  ];
}

describe.each(BROWSERS)('a background that is killed in %s', (name) => {
  const fixture = useBrowser(name, { keepsWelcome: true });

  it('at any moment has done what it was doing or not, and the next use works without a reload', async () => {
    const { session } = fixture();
    const page = await ownPage(session);
    const draw = random(`browser kills ${name}`);
    const pauses = closingIn(draw, 60);
    let next = 0;
    for (; next < 4; next++) await value(page, 'import-page', { page: reportPage(next), update: false });
    let library = await keptLibrary(page);
    const backup = { text: await backupOf(page), library };
    const found = { before: 0, after: 0, either: 0 };
    const seen = (): boolean => found.before > 0 && found.after > 0;
    for (let kills = 0; kills < KILLS[name] || (kills < 3 * KILLS[name] && !seen()); kills++) {
      const deed = draw.pick(deeds(library, backup, next++, draw.pick));
      const [before, expected] = [plain(library), plain(deed.after(library))];
      const doing = deed.do(page);
      await sleep(pauses.next(deed.name));
      await session.stopBackground();
      await doing;
      library = await keptLibrary(page);
      const now = plain(library);
      expect([before, expected], deed.name).toContain(now);
      const side = now === before ? 'before' : 'after';
      if (before !== expected) pauses.found(deed.name, side === 'after');
      found[before === expected ? 'either' : side]++;
    }
    await keepHouse(page);
    expect(plain(await keptLibrary(page))).toBe(plain(library));
    for (const { id, title } of library.values()) {
      const { hits } = await value(page, 'search', { query: title, filter: {}, limit: 50 });
      expect(JSON.stringify(hits)).toContain(id);
    }
    report(`kills at any moment survived in ${name}: ${found.before + found.after + found.either}, the work found undone ${found.before} times and done ${found.after} times`);
    // A few kills may all strike on one side.
    expect(seen() || !LONG).toBe(true);
  }, 3 * KILLS[name] * FOR_EACH + 60_000);

  it('while it brings an older library up to date leaves the old one or the new one', async () => {
    const { session } = fixture();
    const page = await ownPage(session);
    const draw = random(`browser migrations ${name}`);
    await value(page, 'erase-all', {});
    const pauses = closingIn(draw, 40);
    const found = { before: 0, after: 0 };
    const seen = (): boolean => found.before > 0 && found.after > 0;
    for (let kills = 0; kills < MIGRATIONS[name] || (kills < 3 * MIGRATIONS[name] && !seen()); kills++) {
      await session.stopBackground();
      await makeOldLibrary(page, 1);
      const doing = ask(page, 'facets', { of: 'publishers' });
      await sleep(pauses.next('migrate'));
      await session.stopBackground();
      await doing;
      const schema = await schemaOf(page);
      expect([1, SCHEMA_VERSION]).toContain(schema);
      pauses.found('migrate', schema !== 1);
      found[schema === 1 ? 'before' : 'after']++;
      expect([...(await keptLibrary(page)).values()].map(({ versions }) => versions)).toEqual([2, 1]);
    }
    report(`kills during a migration survived in ${name}: ${found.before + found.after}, with the old schema ${found.before} times and with the new one ${found.after} times`);
  }, 3 * MIGRATIONS[name] * FOR_EACH + 60_000);
});
