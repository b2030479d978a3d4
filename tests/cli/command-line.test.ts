import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/cli/command-line.ts';
import { InputError } from '../../src/cli/input-error.ts';
import { crosscheck } from './support/workplace.ts';

describe('parseCommand', () => {
  it('tells the three uses apart', () => {
    expect(parseCommand(['--library', 'a.json', '--out', 'b.json'])).toEqual({ task: 'library', library: 'a.json', out: 'b.json' });
    expect(parseCommand(['--library', 'a.json'])).toEqual({ task: 'library', library: 'a.json', out: null });
    expect(parseCommand(['a.html', 'b.html'])).toEqual({ task: 'pages', files: ['a.html', 'b.html'], all: false });
    expect(parseCommand(['--extract', 'a.html'])).toEqual({ task: 'extract', files: ['a.html'] });
    expect(parseCommand(['-h'])).toEqual({ task: 'help' });
  });

  it.each([
    [[], 'no file is given'],
    [['--extract'], 'no file is given'],
    [['--out', 'b.json'], '--out goes with --library'],
    [['--library', 'a.json', 'b.html'], '--library goes with --out alone'],
    [['--library', 'a.json', '--extract'], '--library goes with --out alone'],
    [['--extract', '--all', 'a.html'], '--all does not go with --extract'],
    [['--library', ''], '--library and --out name files'],
    [['--verdict', 'a.html'], "Unknown option '--verdict'"],
    [['--library'], "Option '--library <value>' argument missing"],
  ])('refuses %j', (argv, reason) => {
    expect(() => parseCommand(argv)).toThrow(InputError);
    expect(() => parseCommand(argv)).toThrow(reason);
  });
});

describe('crosscheck', () => {
  it('refuses unknown options in one line', async () => {
    const { status, out, err } = await crosscheck(['--verdict']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^crosscheck: .*'--verdict'.*\n$/);
  });

  it('explains itself', async () => {
    const { status, out } = await crosscheck(['--help']);
    expect(status).toBe(0);
    expect(out).toContain('--library library.json');
  });
});
