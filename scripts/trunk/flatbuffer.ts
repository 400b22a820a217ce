/**
 * Just enough of the FlatBuffers format to walk a model: tables of numbered fields, vectors and scalars.
 * https://flatbuffers.dev/internals/
 */
export class Table {
  constructor(
    private readonly view: DataView,
    private readonly at: number,
  ) {}

  /** The root table of a buffer that starts at the view's first byte. */
  static root(view: DataView): Table {
    return new Table(view, view.getUint32(0, true));
  }

  byte(field: number): number {
    const at = this.place(field);
    return at ? this.view.getUint8(at) : 0;
  }

  uint32(field: number): number {
    const at = this.place(field);
    return at ? this.view.getUint32(at, true) : 0;
  }

  table(field: number): Table | undefined {
    const at = this.place(field);
    return at ? new Table(this.view, this.follow(at)) : undefined;
  }

  tables(field: number): Table[] {
    return this.elements(field, 4).map((at) => new Table(this.view, this.follow(at)));
  }

  int32s(field: number): number[] {
    return this.elements(field, 4).map((at) => this.view.getInt32(at, true));
  }

  bytes(field: number): Uint8Array {
    const at = this.place(field);
    const vector = at ? this.follow(at) : 0;
    if (!vector) return new Uint8Array(0);
    return new Uint8Array(this.view.buffer, this.view.byteOffset + vector + 4, this.view.getUint32(vector, true));
  }

  private elements(field: number, size: number): number[] {
    const at = this.place(field);
    if (!at) return [];
    const vector = this.follow(at);
    return Array.from({ length: this.view.getUint32(vector, true) }, (_, i) => vector + 4 + size * i);
  }

  private follow(at: number): number {
    return at + this.view.getUint32(at, true);
  }

  /** Where a field lies, or 0 where it was left at its default. */
  private place(field: number): number {
    const vtable = this.at - this.view.getInt32(this.at, true);
    const slot = 4 + 2 * field;
    if (slot >= this.view.getUint16(vtable, true)) return 0;
    const offset = this.view.getUint16(vtable + slot, true);
    return offset ? this.at + offset : 0;
  }
}
