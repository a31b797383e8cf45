let documents = 0;

/** Ids of one document's things, given out on first sight and kept while the thing lives. */
export class IdList {
  private readonly numbers = new WeakMap<object, number>();
  private readonly document = ++documents;
  private next = 1;

  /** A small number: ids of tables, shapes and the like. */
  number(thing: object): number {
    const known = this.numbers.get(thing) ?? this.next++;
    this.numbers.set(thing, known);
    return known;
  }

  /** "{00000003-0001-0000-0000-000000000000}"; the second block tells documents apart. */
  guid(thing: object, wished?: number): string {
    const number = wished ?? this.number(thing);
    const hex = (value: number, length: number) => value.toString(16).toUpperCase().padStart(length, "0");
    return `{${hex(number, 8)}-${hex(this.document, 4)}-0000-0000-000000000000}`;
  }
}
