/** More than any message may carry: 33 million code units in one text. */
const HUGE = 'x'.repeat(33_000_000);

/**
 * The same arguments with one of them blown up, once for each text and list in them; with the place that was.
 * @yields where, and the arguments
 */
export function* oversized(value: unknown, place = 'args'): Generator<readonly [place: string, value: unknown]> {
  if (typeof value === 'string') yield [place, HUGE];
  else if (Array.isArray(value)) {
    yield [place, Array.from({ length: 200_000 }, () => value[0] ?? 'x')];
    if (value.length > 0) for (const [where, item] of oversized(value[0], `${place}[0]`)) yield [where, [item, ...value.slice(1)]];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) for (const [where, changed] of oversized(item, `${place}.${key}`)) yield [where, { ...value, [key]: changed }];
  }
}
