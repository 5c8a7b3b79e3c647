/** Reads a property of a document by its prototype: an element of the page may have taken the name. */
export function readDocument<Name extends keyof Document>(name: Name, of = document): Document[Name] {
  return Reflect.get<Document, Name>(Document.prototype, name, of);
}
