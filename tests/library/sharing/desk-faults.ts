import { doubled, only } from './looking.ts';
import type { DeskLife, Name } from './desk-life.ts';
import type { Desk } from './shared-libraries.ts';

/** What is not as it should be once all desks are in step: in words, none where all is well. */
export async function faultsOf(life: DeskLife): Promise<readonly string[]> {
  const faults = await Promise.all([...life.desks].map(async ([name, desk]) => (await faultsAt(life, name, desk)).map((fault) => `${name}: ${fault}`)));
  const texts = await Promise.all([...life.desks.values()].map(textAt));
  return [...faults.flat(), ...(new Set(texts).size > 1 ? ['texts differ'] : [])];
}

async function textAt(desk: Desk): Promise<string> {
  const { rows: [row] } = await desk.library.list({ order: 'saved-oldest' });
  return row === undefined ? '' : (await desk.library.get(row.id)).article.text;
}

async function faultsAt(life: DeskLife, name: Name, desk: Desk): Promise<readonly string[]> {
  const size = await desk.library.size();
  if (size !== 1) return [`${size} clippings`];
  const { id, tags, annotations } = await only(desk);
  const notes = await desk.library.annotations(id);
  return [
    ...(await doubled(desk)).map((key) => `two have ${key}`),
    ...((await desk.sharing.status())?.due === 0 ? [] : ['something waits']),
    ...(annotations === notes.length ? [] : [`${annotations} of ${notes.length} notes counted`]),
    ...(life.passed.has(await textAt(desk)) ? ['an older text'] : []),
    ...[...life.tags].filter((tag) => !tags.includes(tag)).map((tag) => `no ${tag}`),
    ...noteFaults(life, name, new Map(notes.map((one) => [one.id, one.note]))),
  ];
}

function noteFaults({ notes, changed, madeOf, own }: DeskLife, name: Name, here: ReadonlyMap<string, string>): readonly string[] {
  const all = new Set(here.values());
  const missing = own.filter((one) => one.by === name && !all.has(one.note)).map(({ note }) => `no more “${note}”`);
  const told = own.filter(({ by, note }) => by === 'quiet' && name !== 'quiet' && all.has(note)).map(({ note }) => `“${note}” was told`);
  const others = [...notes].flatMap(([id, note]) => {
    // Of what the quiet desk changed for itself and another for all, either may have come first.
    if (name === 'quiet' && changed.has(id)) return [];
    const wanted = name === 'quiet' && madeOf.has(id) ? (madeOf.get(id) ?? null) : note;
    const found = here.get(id) ?? null;
    return found === wanted ? [] : [`“${found}” for “${wanted}”`];
  });
  return [...missing, ...told, ...others];
}
