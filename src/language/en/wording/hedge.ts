/** Why a fact beside a likelihood may be no contradiction. */
export const hedgeCaveat = (): string => 'One account tells it as a fact, the other as likely or believed.';
