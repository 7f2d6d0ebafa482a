import { float, integer, nested, type Pieces } from "./protobuf.ts";

const FLOAT = 1;
const INT64 = 7;
const IR_VERSION = 8;
const OPSET = 17;

type Attribute = number | number[] | { float: number };

/** An ONNX graph under construction. Every method returns the name by which later nodes take the value. */
export class OnnxGraph {
  readonly #nodes: Pieces = [];
  readonly #constants: Pieces = [];
  #count = 0;

  node(operator: string, inputs: string[], attributes: Record<string, Attribute> = {}): string {
    const output = this.#newName();
    this.#nodes.push(
      ...nested(1, [
        ...inputs.flatMap((input) => nested(1, input)),
        ...nested(2, output),
        ...nested(3, `${operator}_${output}`),
        ...nested(4, operator),
        ...Object.entries(attributes).flatMap(([name, value]) => nested(5, attribute(name, value))),
      ]),
    );
    return output;
  }

  floats(shape: number[], values: Float32Array): string {
    return this.#constant(FLOAT, shape, values);
  }

  scalar(value: number): string {
    return this.#constant(FLOAT, [], Float32Array.of(value));
  }

  integers(...values: number[]): string {
    return this.#constant(INT64, [values.length], BigInt64Array.from(values, BigInt));
  }

  /** The whole model: integer inputs of [batch, sequence], one float output of [batch, sequence, columns]. */
  finish(inputs: string[], result: { from: string; name: string; columns: number }): Pieces {
    const renamed = [...nested(1, result.from), ...nested(2, result.name), ...nested(4, "Identity")];
    const graph = [
      ...this.#nodes,
      ...nested(1, renamed),
      ...nested(2, "sentence-model"),
      ...this.#constants,
      ...inputs.flatMap((name) => nested(11, valueInfo(name, INT64, ["batch", "sequence"]))),
      ...nested(12, valueInfo(result.name, FLOAT, ["batch", "sequence", result.columns])),
    ];
    const opset = [...nested(1, ""), ...integer(2, OPSET)];
    return [
      ...integer(1, IR_VERSION),
      ...nested(2, "career-advisor"),
      ...nested(7, graph),
      ...nested(8, opset),
    ];
  }

  #constant(type: number, shape: number[], values: Float32Array | BigInt64Array): string {
    const name = this.#newName();
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    this.#constants.push(
      ...nested(5, [
        ...shape.flatMap((size) => integer(1, size)),
        ...integer(2, type),
        ...nested(8, name),
        ...nested(9, [bytes]),
      ]),
    );
    return name;
  }

  #newName(): string {
    this.#count += 1;
    return `v${this.#count}`;
  }
}

function attribute(name: string, value: Attribute): Pieces {
  if (Array.isArray(value)) {
    return [...nested(1, name), ...value.flatMap((entry) => integer(8, entry)), ...integer(20, 7)];
  }
  if (typeof value === "number") return [...nested(1, name), ...integer(3, value), ...integer(20, 2)];
  return [...nested(1, name), ...float(2, value.float), ...integer(20, 1)];
}

function valueInfo(name: string, type: number, shape: (number | string)[]): Pieces {
  const sizes = shape.flatMap((size) =>
    nested(1, typeof size === "string" ? nested(2, size) : integer(1, size)),
  );
  return [...nested(1, name), ...nested(2, nested(1, [...integer(1, type), ...nested(2, sizes)]))];
}
