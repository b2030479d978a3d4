import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { accessSchema, isServerAddress } from '../../src/newsroom/access.ts';
import { idOf, streamConfig, streamName, subjectOf } from '../../src/newsroom/names.ts';

describe('an address of a server', () => {
  it.each(['wss://nats.desk.example', 'wss://10.1.2.3:8443', 'ws://localhost:18221', 'ws://127.0.0.1:8080'])('can be %s', (address) => {
    expect(isServerAddress(address)).toBe(true);
  });

  it.each(['ws://nats.desk.example', 'ws://127.0.0.1.example', 'ws://[::1]:8080', 'https://nats.desk.example', 'nats://localhost:4222', 'wss://desk:secret@nats.example', 'localhost:8080', ''])('cannot be %s', (address) => {
    expect(isServerAddress(address)).toBe(false);
  });
});

describe('access', () => {
  const access = { servers: ['wss://nats.desk.example'], signIn: { by: 'password', user: 'desk', password: 'x' }, library: 'city-desk' };
  it('is taken with each way of signing in', () => {
    for (const signIn of [access.signIn, { by: 'token', token: 't' }, { by: 'creds', creds: '-----BEGIN NATS USER JWT-----' }]) {
      expect(v.is(accessSchema, { ...access, signIn })).toBe(true);
    }
  });

  it.each<[string, object]>([
    ['no server', { servers: [] }], ['an open address', { servers: ['ws://nats.desk.example'] }], ['a name with a dot', { library: 'city.desk' }],
    ['a name with a wildcard', { library: '*' }], ['no password', { signIn: { by: 'password', user: 'desk', password: '' } }], ['anything else', { more: 1 }],
  ])('is refused with %s', (_what, change) => {
    expect(v.is(accessSchema, { ...access, ...change })).toBe(false);
  });
});

describe('names', () => {
  it('give each article a subject and find it in there', () => {
    const id = '0f'.repeat(16);
    expect(idOf(subjectOf('city-desk', id))).toBe(id);
    expect(idOf('second-source.city-desk.article.../etc')).toBeNull();
  });

  it('set a stream up to keep the last state of each article on three servers, and to throw nothing away', () => {
    expect(streamConfig('city-desk')).toMatchObject({ name: streamName('city-desk'), num_replicas: 3, max_msgs_per_subject: 1, discard: 'new' });
  });
});
