import { convert } from 'convert';

/** What a unit measures. */
export type Dimension = 'mass' | 'length' | 'speed' | 'temperature' | 'area' | 'volume' | 'duration' | 'power' | 'magnitude';

/** A unit of measure as news writes it: its dimension, the base unit's symbol, and how to get there. */
export interface Unit {
  readonly dimension: Dimension;
  readonly base: string;
  toBase(value: number): number;
}

const linear = (dimension: Dimension, base: string, factor: number): Unit => ({ dimension, base, toBase: (value) => value * factor });
const HOUR = 3600;
const MASS = { kg: convert(1, 'kg').to('kg'), g: convert(1, 'g').to('kg'), lb: convert(1, 'lb').to('kg'), oz: convert(1, 'oz').to('kg'), t: 1000, stone: convert(1, 'stone').to('kg') };
const LENGTH = {
  m: 1, km: convert(1, 'km').to('m'), cm: convert(1, 'cm').to('m'), mm: convert(1, 'mm').to('m'), ft: convert(1, 'ft').to('m'), in: convert(1, 'in').to('m'), yd: convert(1, 'yd').to('m'), mi: convert(1, 'mi').to('m'),
};

/** Written forms by unit; lower case, singular and plural alike. Factors are those of the package `convert`. */
const FORMS: readonly (readonly [string, Unit])[] = [
  ['kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes', linear('mass', 'kg', MASS.kg)],
  ['gram grams gramme grammes', linear('mass', 'kg', MASS.g)],
  ['lb lbs pound pounds', linear('mass', 'kg', MASS.lb)],
  ['ounce ounces oz', linear('mass', 'kg', MASS.oz)],
  ['tonne tonnes ton tons', linear('mass', 'kg', MASS.t)],
  ['m metre metres meter meters', linear('length', 'm', LENGTH.m)],
  ['km kms kilometre kilometres kilometer kilometers', linear('length', 'm', LENGTH.km)],
  ['cm centimetre centimetres centimeter centimeters', linear('length', 'm', LENGTH.cm)],
  ['mm millimetre millimetres millimeter millimeters', linear('length', 'm', LENGTH.mm)],
  ['ft foot feet', linear('length', 'm', LENGTH.ft)],
  ['inch inches', linear('length', 'm', LENGTH.in)],
  ['yard yards yd yds', linear('length', 'm', LENGTH.yd)],
  ['mile miles', linear('length', 'm', LENGTH.mi)],
  ['mph', linear('speed', 'm/s', LENGTH.mi / HOUR)],
  ['kph km/h kmh kmph', linear('speed', 'm/s', LENGTH.km / HOUR)],
  ['knot knots', linear('speed', 'm/s', 1852 / HOUR)],
  ['acre acres', linear('area', 'm²', convert(1, 'acre').to('m2'))],
  ['hectare hectares', linear('area', 'm²', convert(1, 'hectare').to('m2'))],
  ['litre litres liter liters', linear('volume', 'l', 1)],
  ['gallon gallons', linear('volume', 'l', 3.785)],
  ['barrel barrels', linear('volume', 'l', 158.987)],
  ['megawatt megawatts mw', linear('power', 'W', 1e6)],
  ['gigawatt gigawatts gw', linear('power', 'W', 1e9)],
  ['kilowatt kilowatts kw', linear('power', 'W', 1e3)],
  ['second seconds', linear('duration', 's', 1)],
  ['minute minutes min mins', linear('duration', 's', 60)],
  ['hour hours hr hrs', linear('duration', 's', HOUR)],
  // Nights alone are no stretch ("on Friday night"); several are as many days.
  ['nights', linear('duration', 's', 24 * HOUR)],
  ['day days', linear('duration', 's', 24 * HOUR)],
  ['week weeks', linear('duration', 's', 7 * 24 * HOUR)],
  ['fortnight fortnights', linear('duration', 's', 14 * 24 * HOUR)],
  // Months and years in mean Gregorian length: durations named in them are compared with a tolerance only.
  ['month months', linear('duration', 's', 30.436875 * 24 * HOUR)],
  ['year years', linear('duration', 's', 365.2425 * 24 * HOUR)],
  ['decade decades', linear('duration', 's', 3652.425 * 24 * HOUR)],
  ['century centuries', linear('duration', 's', 36_524.25 * 24 * HOUR)],
];

const byForm = new Map(FORMS.flatMap(([forms, unit]) => forms.split(' ').map((f): [string, Unit] => [f, unit])));

/** The unit that a word stands for, or null; `lower` in lower case. */
export const unitOf = (lower: string): Unit | null => byForm.get(lower) ?? null;

/** Degrees Celsius: the base of temperatures. */
export const CELSIUS: Unit = linear('temperature', '°C', 1);
/** Degrees Fahrenheit. */
export const FAHRENHEIT: Unit = { dimension: 'temperature', base: '°C', toBase: (value) => convert(value, 'F').to('C') };
/** Magnitude of an earthquake; a number without a unit. */
export const MAGNITUDE: Unit = linear('magnitude', 'magnitude', 1);
/** Miles and kilometres per hour by the length that they name. */
export const perHour = (length: Unit): Unit => linear('speed', 'm/s', length.toBase(1) / HOUR);
/** A light year, by the Julian year of the International Astronomical Union. */
export const LIGHT_YEAR: Unit = linear('length', 'm', 9_460_730_472_580_800);
/** Square miles, feet and metres by the length that they name. */
export const square = (length: Unit): Unit => linear('area', 'm²', length.toBase(1) ** 2);
/** Cubic metres, feet and yards by the length that they name. */
export const cubic = (length: Unit): Unit => linear('volume', 'l', 1000 * length.toBase(1) ** 3);
