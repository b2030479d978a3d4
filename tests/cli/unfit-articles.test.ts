import { describe, expect, it } from 'vitest';
import { FERRY, libraryOf } from './support/ferry.ts';
import { crosscheck, workplace } from './support/workplace.ts';

const place = workplace();
const FRENCH = 'Le ferry Kittiwake s’est échoué au large de Skerry Point mardi matin à six heures, et douze passagers ont été blessés. Le navire transportait quatre-vingt-quatre personnes vers l’île de Hale, selon les garde-côtes.\n\nLe capitaine Ivo Lindqvist, 60 ans, a été transporté à l’hôpital avec un bras cassé. Une enquête a été ouverte par le parquet de Solmund, qui doit entendre les membres de l’équipage dans les prochains jours.';

async function withExtra(extra: object) {
  const outcome = await crosscheck(['--library', place.write('library.json', libraryOf([...FERRY, { id: 'extra', ...extra }]))]);
  return { ...outcome, named: outcome.out.includes('"extra"') };
}

describe('articles that do not fit', () => {
  it('leaves out an article in another language and says so', async () => {
    expect(await withExtra({ text: FRENCH })).toMatchObject({ status: 0, named: false, err: expect.stringMatching(/^crosscheck: extra: not compared: .*language.*\n$/) });
  });

  it('leaves out a page without an article and says so', async () => {
    expect(await withExtra({ html: '<p>Ferry Kittiwake aground off Skerry Point.</p>' })).toMatchObject({ status: 0, named: false, err: 'crosscheck: extra: not compared: Too little text\n' });
  });

  it('compares short bare text, which was handed over as an article', async () => {
    const short = 'The ferry Kittiwake ran aground off Skerry Point on Tuesday. Captain Ivo Lindqvist, 58, was hurt.';
    expect(await withExtra({ title: 'Ferry Kittiwake aground off Skerry Point', text: short })).toMatchObject({ status: 0, named: true, err: '' });
  });

  it('writes an empty result where nothing can be compared', async () => {
    const { status, out } = await crosscheck(['--library', place.write('library.json', libraryOf([{ id: 'only', text: FRENCH }]))]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({ links: [], findings: [] });
  });
});
