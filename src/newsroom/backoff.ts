/** First and longest wait between two tries, in milliseconds. */
const FIRST = 500;
const LONGEST = 60_000;

/**
 * How long to wait before another try: twice as long after each failure, and any part of it from half on, so that fifty clients
 * that lost one server do not come back in the same moment. Milliseconds.
 * @param failures how many there were in a row, from 1 on
 * @param random in [0, 1)
 */
export function backoff(failures: number, random: number): number {
  const whole = Math.min(LONGEST, FIRST * 2 ** Math.min(20, failures - 1));
  return Math.round(whole / 2 + (whole / 2) * random);
}
