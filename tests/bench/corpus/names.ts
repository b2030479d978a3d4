import type { Random } from './random.ts';

const STARTS = ['Bar', 'Cal', 'Dor', 'El', 'Fen', 'Gar', 'Hal', 'Ing', 'Jar', 'Kel', 'Lam', 'Mor', 'Nor', 'Ost', 'Pel', 'Quin', 'Ros', 'Sal', 'Tor', 'Ul', 'Ver', 'Wen', 'Yar', 'Zel', 'Bren', 'Cor', 'Dal', 'Ash', 'Thorn', 'Wick'] as const;
const MIDDLES = ['a', 'e', 'i', 'o', 'en', 'er', 'in', 'or', 'an', 'ist', 'ov', 'um', 'el', 'ar', 'und'] as const;
const PEOPLE_ENDS = ['son', 'man', 'ley', 'ski', 'berg', 'ton', 'well', 'ova', 'idis', 'ez', 'ini', 'quist', 'mond', 'sen', 'aki', 'wara', 'nell', 'by', 'croft', 'stad'] as const;
const PLACE_ENDS = ['ford', 'ham', 'bridge', 'mouth', 'field', 'burg', 'ville', 'haven', 'wick', 'dale', 'stead', 'port', 'minster', 'holm', 'grad', 'cester'] as const;
const FIRST_NAMES = ['Anna', 'Maria', 'John', 'David', 'Sarah', 'Peter', 'Laura', 'James', 'Elena', 'Thomas', 'Nadia', 'Omar', 'Grace', 'Victor', 'Helen', 'Samuel', 'Ingrid', 'Tariq', 'Miriam', 'Paul', 'Leila', 'Martin', 'Rosa', 'Kofi', 'Irene', 'Daniel', 'Yuki', 'Pavel', 'Amara', 'George', 'Clara', 'Hassan'] as const;
const BODIES = ['Council', 'Authority', 'Union', 'Institute', 'Party', 'Hospital', 'University', 'Agency', 'Group', 'Holdings', 'Railways', 'Energy', 'Foundation', 'Airlines', 'Water', 'Bank'] as const;

/** A surname of no known bearer. */
export function surname(random: Random): string {
  return random.pick(STARTS) + (random.chance(0.5) ? random.pick(MIDDLES) : '') + random.pick(PEOPLE_ENDS);
}

/** First name and surname. */
export function personName(random: Random): string {
  return `${random.pick(FIRST_NAMES)} ${surname(random)}`;
}

/** A town that is on no map. */
export function placeName(random: Random): string {
  return random.pick(STARTS) + (random.chance(0.4) ? random.pick(MIDDLES) : '') + random.pick(PLACE_ENDS);
}

/** A company, party or public body. */
export function organisationName(random: Random): string {
  return `${random.pick(STARTS)}${random.pick(MIDDLES)}${random.pick(PLACE_ENDS)} ${random.pick(BODIES)}`;
}

/** A newspaper. */
export function outletName(random: Random): string {
  return `The ${placeName(random)} ${random.pick(['Courier', 'Post', 'Herald', 'Examiner', 'Times', 'Ledger', 'Observer', 'Chronicle'])}`;
}
