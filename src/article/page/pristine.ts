/**
 * Reading a live page safely: a form field or image named "body", "id" or "firstChild" hides the property of that name on
 * its form or document, so every access to a live node goes through its prototype's own getter.
 */

type Getter = (this: object) => unknown;

const getters = new Map<object, Map<string, Getter | null>>();

function findGetter(prototype: object, name: string): Getter | null {
  for (let level: object | null = prototype; level; level = Object.getPrototypeOf(level) as object | null) {
    const property = Object.getOwnPropertyDescriptor(level, name);
    if (property?.get) return property.get as Getter;
    if (typeof property?.value === 'function') {
      const method: unknown = property.value;
      return () => method;
    }
  }
  return null;
}

/** The property `name` of a live node as its class defines it, whatever the page has named its forms and images. */
export function pristine(node: object, name: string): unknown {
  const prototype = Object.getPrototypeOf(node) as object | null;
  if (!prototype) return undefined;
  let known = getters.get(prototype);
  if (!known) getters.set(prototype, (known = new Map()));
  let getter = known.get(name);
  if (getter === undefined) known.set(name, (getter = findGetter(prototype, name)));
  return getter ? getter.call(node) : Reflect.get(node, name);
}

/** Calls the method `name` of a live node as its class defines it. */
export function pristineCall(node: object, name: string, ...args: readonly unknown[]): unknown {
  const method = pristine(node, name);
  return typeof method === 'function' ? Reflect.apply(method, node, [...args]) : undefined;
}
