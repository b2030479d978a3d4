import { describe, expect, it } from 'vitest';
import { FERRY, pageOf } from './support/ferry.ts';
import { crosscheck, workplace } from './support/workplace.ts';

const place = workplace();
const files = (): readonly string[] => FERRY.map((article) => place.write(`${article.id}.html`, pageOf(article)));

describe('crosscheck with pages', () => {
  it('prints labels as readers see them, with both quotations, outlets and times', async () => {
    const { status, out } = await crosscheck(files());
    expect(status).toBe(0);
    expect(out).toMatch(/^Conflict \(\d+\)/m);
    expect(out).toContain('The Solmund Herald, published 9 May 2023, 07:40 UTC');
    expect(out).toContain('Hale Gazette, published 9 May 2023, 09:10 UTC');
    expect(out).toMatch(/“[^”]*Lindqvist, 51[^”]*”/);
    expect(out).toMatch(/“[^”]*Lindqvist, 58[^”]*”/);
  });

  it('keeps to the width', async () => {
    const { out } = await crosscheck(files(), 60);
    const paths = (line: string) => line.includes('/');
    expect(out.split('\n').filter((line) => line.length > 60 && !paths(line))).toEqual([]);
  });

  it('prints the same whatever the order of the files', async () => {
    const given = files();
    expect((await crosscheck(given.toReversed())).out).toBe((await crosscheck(given)).out);
  });

  it('says that no two are on one event', async () => {
    const [herald, , post] = files() as [string, string, string];
    const { status, out } = await crosscheck([herald, post]);
    expect(status).toBe(0);
    expect(out).toContain('No two of these articles are about the same event.');
  });

  it('names what was not compared, and why', async () => {
    const short = place.write('short.html', '<p>Ferry aground.</p>');
    const { out } = await crosscheck([...files(), short]);
    expect(out).toMatch(/Not compared\n {2}- Too little text/);
  });

  it('refuses one page alone, and a page given twice', async () => {
    const [herald] = files() as [string];
    expect(await crosscheck([herald])).toEqual({ status: 2, out: '', err: `${herald}: one page alone has nothing to be compared with\n` });
    expect(await crosscheck([herald, herald])).toEqual({ status: 2, out: '', err: `${herald}: is given twice\n` });
  });
});
