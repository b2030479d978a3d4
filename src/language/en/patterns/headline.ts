/** What news desks put before a headline to mark a version ("UPDATE 2-", "BREAKING:", "Exclusive |"). */
export const VERSION_MARK = /^(?:(?:update|wrapup|refile|correct(?:ed|ion)|breaking(?: news)?|developing|live(?: updates?)?|exclusive|just in|watch|video|urgent|clarification)(?:\s*\d{1,2})?\s*[:|–—-]+\s*)+/i;

/** What follows a headline on the page but is no part of it: " - The Example Times", " | World News". */
export const OUTLET_MARK = /(?<!\s)\s+[|–—]\s+[^|–—]{2,40}$|(?<!\s)\s+-\s+[\p{Lu}][^-]{1,40}$/u;
