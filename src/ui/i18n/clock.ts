import { createContext } from 'preact';

/** Tells the present moment to components; a test or a picture gives them a fixed one. */
export const ClockContext = createContext<() => Date>(() => new Date());
