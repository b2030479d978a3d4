import { createHash } from 'node:crypto';
import { nkeys } from '@nats-io/nats-core';
import { memberPermissions } from '../../../src/newsroom/names.ts';
import type { User } from './server-config.ts';

type KeyPair = ReturnType<typeof nkeys.createOperator>;

/** Whoever runs servers by keys in the place of passwords: an operator with an account for the libraries and one for the servers themselves. */
export class Authority {
  readonly #operator = nkeys.createOperator();
  readonly #account = nkeys.createAccount();
  readonly #system = nkeys.createAccount();

  /** Lines of the servers' configuration: whom they trust, and the accounts that they know. */
  get config(): readonly string[] {
    const [account, system] = [this.#account.getPublicKey(), this.#system.getPublicKey()];
    const operator = token(this.#operator, { sub: this.#operator.getPublicKey(), name: 'desk', nats: { type: 'operator', version: 2, system_account: system } });
    const accountToken = (sub: string, name: string, storage: number) =>
      token(this.#operator, { sub, name, nats: { type: 'account', version: 2, limits: { ...NO_LIMITS, mem_storage: storage, disk_storage: storage, exports: -1, imports: -1, wildcards: true, conn: -1, leaf: -1 } } });
    return [
      `operator: ${operator}`,
      `system_account: ${system}`,
      'resolver: MEMORY',
      `resolver_preload: { ${account}: ${accountToken(account, 'libraries', -1)}, ${system}: ${accountToken(system, 'system', 0)} }`,
    ];
  }

  /** Text of a .creds file of somebody. @param expires in seconds since 1970 */
  credsOf({ user, library }: Pick<User, 'user' | 'library'>, expires?: number): string {
    const own = nkeys.createUser();
    const permissions = library === null ? null : memberPermissions(library);
    const jwt = token(this.#account, {
      sub: own.getPublicKey(), name: user, ...(expires === undefined ? {} : { exp: expires }),
      nats: { type: 'user', version: 2, ...NO_LIMITS, pub: permissions && { allow: permissions.publish }, sub: permissions && { allow: permissions.subscribe } },
    });
    const seed = new TextDecoder().decode(own.getSeed());
    return `${block('NATS USER JWT', jwt)}\n${block('USER NKEY SEED', seed)}`;
  }
}

const NO_LIMITS = { subs: -1, data: -1, payload: -1 };

function block(what: string, words: string): string {
  return `-----BEGIN ${what}-----\n${words}\n------END ${what}------\n`;
}

/** A token as the servers read it: RFC 7519 with a key of theirs (Ed25519) as its issuer. */
function token(issuer: KeyPair, claims: object): string {
  const body = { jti: createHash('sha256').update(JSON.stringify(claims)).digest('hex'), iat: 1_700_000_000, iss: issuer.getPublicKey(), ...claims };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ typ: 'JWT', alg: 'ed25519-nkey' })}.${part(body)}`;
  return `${signed}.${Buffer.from(issuer.sign(new TextEncoder().encode(signed))).toString('base64url')}`;
}
