import {ReactiveElement, type PropertyDeclaration} from '@lit/reactive-element';

/**
 * Describes an element's properties so that they hold texts, numbers and booleans only, as HTML's own do: of anything
 * else that a script sets, the text is kept. What has none, such as `{"toString": 1}`, becomes the name of its type.
 *
 * @param data the properties that take objects and functions as they are
 * @returns what stands in the place of Lit's `getPropertyDescriptor`
 * @see https://webidl.spec.whatwg.org/#js-DOMString
 */
export function textPropertiesBut(...data: readonly PropertyKey[]) {
  return (name: PropertyKey, key: string | symbol, options: PropertyDeclaration): PropertyDescriptor => {
    const described = ReactiveElement['getPropertyDescriptor'](name, key, options)!;
    if (data.includes(name)) return described;
    return {
      ...described,
      set(value: unknown) {
        described.set!.call(this, Object(value) === value || typeof value === 'symbol' ? textOf(value) : value);
      },
    };
  };
}

function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
