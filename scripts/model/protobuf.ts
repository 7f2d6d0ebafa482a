const VARINT = 0;
const LENGTH_DELIMITED = 2;
const FIXED_32 = 5;

/** A message in pieces, so that 90 MB of weights are never copied from buffer to buffer. */
export type Pieces = Uint8Array[];

/** A field that holds a whole number (int32, int64, enum). */
export function integer(field: number, value: number): Pieces {
  return [varint((field << 3) | VARINT), varint(value)];
}

/** A field that holds a float. */
export function float(field: number, value: number): Pieces {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return [varint((field << 3) | FIXED_32), bytes];
}

/** A field that holds text, bytes or another message. */
export function nested(field: number, content: string | Pieces): Pieces {
  const pieces = typeof content === "string" ? [Buffer.from(content)] : content;
  return [varint((field << 3) | LENGTH_DELIMITED), varint(byteLength(pieces)), ...pieces];
}

function byteLength(pieces: Pieces): number {
  return pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    const low = Number(rest & 127n);
    rest >>= 7n;
    bytes.push(rest > 0n ? low | 128 : low);
  } while (rest > 0n);
  return Uint8Array.from(bytes);
}
