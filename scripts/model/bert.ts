import { OnnxGraph } from "./onnx-graph.ts";
import type { Pieces } from "./protobuf.ts";
import type { Weights } from "./safetensors.ts";

export interface BertConfig {
  hidden_size: number;
  num_attention_heads: number;
  num_hidden_layers: number;
  layer_norm_eps: number;
}

/**
 * The BERT encoder as an ONNX model in single precision: input_ids, attention_mask and token_type_ids in,
 * last_hidden_state out. Layout and names of the weights as in Devlin et al. 2018, arXiv:1810.04805.
 */
export function buildBert(weights: Map<string, Weights>, config: BertConfig): Pieces {
  const graph = new OnnxGraph();
  const layers = new Layers(graph, weights, config);
  const mask = attentionBias(graph);
  let hidden = layers.embed();
  for (let index = 0; index < config.num_hidden_layers; index += 1) {
    const layer = `encoder.layer.${index}`;
    const attended = layers.attend(hidden, mask, `${layer}.attention`);
    hidden = layers.norm(graph.node("Add", [attended, hidden]), `${layer}.attention.output.LayerNorm`);
    const inner = gelu(graph, layers.linear(hidden, `${layer}.intermediate.dense`));
    const outer = layers.linear(inner, `${layer}.output.dense`);
    hidden = layers.norm(graph.node("Add", [outer, hidden]), `${layer}.output.LayerNorm`);
  }
  const inputs = ["input_ids", "attention_mask", "token_type_ids"];
  return graph.finish(inputs, { from: hidden, name: "last_hidden_state", columns: config.hidden_size });
}

/** 0 where a token is, a very large negative number where padding is. */
function attentionBias(graph: OnnxGraph): string {
  const mask = graph.node("Cast", ["attention_mask"], { to: 1 });
  const wide = graph.node("Unsqueeze", [mask, graph.integers(1, 2)]);
  return graph.node("Mul", [graph.node("Sub", [graph.scalar(1), wide]), graph.scalar(-1e9)]);
}

function gelu(graph: OnnxGraph, x: string): string {
  const error = graph.node("Erf", [graph.node("Div", [x, graph.scalar(Math.SQRT2)])]);
  const weighted = graph.node("Mul", [x, graph.node("Add", [error, graph.scalar(1)])]);
  return graph.node("Mul", [weighted, graph.scalar(0.5)]);
}

class Layers {
  readonly #graph: OnnxGraph;
  readonly #weights: Map<string, Weights>;
  readonly #config: BertConfig;

  constructor(graph: OnnxGraph, weights: Map<string, Weights>, config: BertConfig) {
    this.#graph = graph;
    this.#weights = weights;
    this.#config = config;
  }

  embed(): string {
    const graph = this.#graph;
    const words = graph.node("Gather", [this.#constant("embeddings.word_embeddings.weight"), "input_ids"]);
    const kinds = graph.node("Gather", [
      this.#constant("embeddings.token_type_embeddings.weight"),
      "token_type_ids",
    ]);
    const length = graph.node("Gather", [graph.node("Shape", ["input_ids"]), graph.integers(1)]);
    const places = graph.node("Slice", [
      this.#constant("embeddings.position_embeddings.weight"),
      graph.integers(0),
      length,
      graph.integers(0),
    ]);
    const sum = graph.node("Add", [graph.node("Add", [words, kinds]), places]);
    return this.norm(sum, "embeddings.LayerNorm");
  }

  attend(hidden: string, bias: string, name: string): string {
    const graph = this.#graph;
    const { hidden_size: columns, num_attention_heads: heads } = this.#config;
    const split = (part: string, order: number[]) => {
      const projected = this.linear(hidden, `${name}.self.${part}`);
      const shape = graph.integers(0, 0, heads, columns / heads);
      return graph.node("Transpose", [graph.node("Reshape", [projected, shape])], { perm: order });
    };
    const scores = graph.node("MatMul", [split("query", [0, 2, 1, 3]), split("key", [0, 2, 3, 1])]);
    const scaled = graph.node("Mul", [scores, graph.scalar(1 / Math.sqrt(columns / heads))]);
    const shares = graph.node("Softmax", [graph.node("Add", [scaled, bias])], { axis: -1 });
    const mixed = graph.node("MatMul", [shares, split("value", [0, 2, 1, 3])]);
    const joined = graph.node("Transpose", [mixed], { perm: [0, 2, 1, 3] });
    const flat = graph.node("Reshape", [joined, graph.integers(0, 0, columns)]);
    return this.linear(flat, `${name}.output.dense`);
  }

  norm(x: string, name: string): string {
    const inputs = [x, this.#constant(`${name}.weight`), this.#constant(`${name}.bias`)];
    return this.#graph.node("LayerNormalization", inputs, {
      axis: -1,
      epsilon: { float: this.#config.layer_norm_eps },
    });
  }

  linear(x: string, name: string): string {
    const { shape, values } = transpose(this.#get(`${name}.weight`));
    const product = this.#graph.node("MatMul", [x, this.#graph.floats(shape, values)]);
    return this.#graph.node("Add", [product, this.#constant(`${name}.bias`)]);
  }

  #constant(name: string): string {
    const { shape, values } = this.#get(name);
    return this.#graph.floats(shape, values);
  }

  #get(name: string): Weights {
    const found = this.#weights.get(name) ?? this.#weights.get(`bert.${name}`);
    if (!found) throw new Error(`The model's weights lack ${name}.`);
    return found;
  }
}

function transpose({ shape, values }: Weights): Weights {
  const [rows = 0, columns = 0] = shape;
  const turned = new Float32Array(values.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      turned[column * rows + row] = values[row * columns + column] ?? 0;
    }
  }
  return { shape: [columns, rows], values: turned };
}
