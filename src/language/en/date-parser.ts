import { casual, Chrono, GB, type Parser } from 'chrono-node/en';
import { DATE_GUARDS, FURTHER_AMOUNTS } from './patterns/date-guards.ts';

/** What finds the same in a text as a pattern of chrono-node, and is quicker to compile. */
interface Plan {
  readonly whole: RegExp;
  /** Every text in which it matches holds this; null where that is not known. */
  readonly needed: RegExp | null;
  readonly short: Short | null;
}

/** For texts that name no amount of time in several parts ("two hours and ten minutes"), of which a pattern takes up to ten. */
interface Short {
  readonly pattern: RegExp;
  readonly unless: RegExp;
  /** The pattern up to the end of the first amount. */
  readonly beginning: RegExp;
}

/** Fails at once, and nowhere else again. */
const NOTHING = /^(?!)/;
/** Of the amounts that patterns repeat: there is one, in all of them. */
const severalParts = new Map<string, RegExp>();

/** English parsers of chrono-node, American and British: the same results, but what a text does not need is never compiled. */
export const dateParser: Chrono = thriftily(casual);
export const britishDateParser: Chrono = thriftily(GB);

function thriftily({ parsers, refiners }: Chrono): Chrono {
  return new Chrono({ parsers: parsers.map(thrifty), refiners });
}

/** A parser whose pattern is the least that finds the same in the text at hand. */
export function thrifty(parser: Parser): Parser {
  let plan: Plan | null = null;
  return {
    pattern: (context) => {
      const whole = parser.pattern(context);
      if (plan?.whole !== whole) plan = planOf(whole);
      return patternFor(plan, context.text);
    },
    extract: (context, match) => parser.extract(context, match),
  };
}

function patternFor({ whole, needed, short }: Plan, text: string): RegExp {
  if (needed?.test(text) === false) return NOTHING;
  return short === null || short.unless.test(text) ? whole : short.pattern;
}

function planOf(whole: RegExp): Plan {
  const guard = DATE_GUARDS.find(([mark]) => whole.source.includes(mark));
  const short = shortened(whole);
  return { whole, needed: guard?.[1] ?? short?.beginning ?? null, short };
}

/** A pattern without its further amounts, which match only where one amount follows another. */
function shortened({ source, flags }: RegExp): Short | null {
  const { open, between, close } = FURTHER_AMOUNTS;
  const from = source.indexOf(open);
  const to = source.indexOf(close, from);
  if (from === -1 || to === -1) return null;
  const amount = source.slice(from + open.length, to);
  if (!source.slice(0, from).endsWith(amount)) return null;
  const unless = severalParts.get(amount) ?? new RegExp(`${amount}${between}${amount}`, 'i');
  severalParts.set(amount, unless);
  const beginning = source.slice(0, from);
  return { pattern: new RegExp(beginning + source.slice(to + close.length), flags), unless, beginning: new RegExp(`${beginning})`, flags) };
}
