/**
 * Signs that a name was written in another script and romanised by ear: letters and pairs that English names rarely hold,
 * and particles of Arabic and Slavic names. Matched on folded names. Linear.
 */
export const ROMANISED = /\b(?:al|el|bin|ibn|abu|abd|abdul|ould)\b|q(?!u)|kh|dh|zh|tch|shch|aa|ii|uu|ou|iy|yev|eev|eyev|sk(?:y|i|iy|ij)\b|[eo](?:v|ff)a?\b|m[ou]h?a?mm?[aeo]d|ss?ein|ssain/;

/** Rewritings that bring romanisations of one name together, in order; applied to folded names. */
export const ROMANISATIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:al|el|ad|as|ash|an|ar) (?=\p{L}{3})/gu, ''],
  [/m[ou]h?a?mm?[aeo]d/g, 'mhmd'],
  [/tch|shch/g, 'ch'],
  [/sch/g, 'sh'],
  [/dh|th/g, 'd'],
  [/gh|kh|ck|q|k|c(?!h)|g/g, 'k'],
  [/ph/g, 'f'],
  [/zh|dj|j/g, 'z'],
  [/ts|tz/g, 'z'],
  [/ff|w|v/g, 'f'],
  [/oo|ou|u/g, 'o'],
  [/iy|ij|yi|ee|ei|ey|ai|ay|y|e|ie|ii/g, 'i'],
  [/(\p{L})\1/gu, '$1'],
  [/h(?=\P{L}|$)/gu, ''],
];
