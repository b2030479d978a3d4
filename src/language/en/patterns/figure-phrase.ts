/** What a figure stands for by the words around it. */
export interface FigurePhrase {
  readonly role: string;
  readonly measure: 'money' | 'percent' | 'duration' | 'length' | 'speed' | 'mass' | 'area';
  /** The words before the figure, lower case, and those behind it; one of the two must fit, or `both`. */
  readonly before?: RegExp;
  readonly behind?: RegExp;
  readonly both?: true;
  /** Smallest and largest figure that the role can have, in base units. */
  readonly least?: number;
  readonly most?: number;
}

/** Up to so many words in between. */
export const within = (words: number): string => `(?: [^\\s,;:.]+){0,${words}}`;
