/** A row of weights for each topic, its bias at the end. */
export interface Fitted {
  topics: string[];
  rows: Float64Array[];
}

const ROUNDS = 60;
const BATCH = 64;
const STEP = 0.02;
/** Of every weight, each step: what keeps rare words of few phrases from deciding. */
const DECAY = 1e-4;

/**
 * Softmax regression of topics on vectors of length 1, by Adam over shuffled batches. The same examples give the same
 * weights.
 */
export function fitTopics(examples: { vector: number[]; topic: string }[]): Fitted {
  const topics = [...new Set(examples.map(({ topic }) => topic))].sort();
  const columns = (examples[0]?.vector.length ?? 0) + 1;
  const size = topics.length * columns;
  const state = {
    weights: new Float64Array(size),
    first: new Float64Array(size),
    second: new Float64Array(size),
  };
  const random = seeded(7);
  const inputs = examples.map(({ vector, topic }) => ({ x: [...vector, 1], y: topics.indexOf(topic) }));
  const steps = ROUNDS * Math.ceil(inputs.length / BATCH);
  for (let round = 0, step = 0; round < ROUNDS; round += 1) {
    shuffle(inputs, random);
    for (let from = 0; from < inputs.length; from += BATCH) {
      step += 1;
      const gradient = gradientOf(inputs.slice(from, from + BATCH), state.weights, topics.length, columns);
      descend(state, gradient, step, STEP * (1 - step / (steps + 1)));
    }
  }
  const rows = topics.map((_, topic) => state.weights.slice(topic * columns, (topic + 1) * columns));
  return { topics, rows };
}

interface State {
  weights: Float64Array;
  first: Float64Array;
  second: Float64Array;
}

function gradientOf(
  batch: { x: number[]; y: number }[],
  weights: Float64Array,
  count: number,
  columns: number,
) {
  const gradient = new Float64Array(weights.length);
  for (const { x, y } of batch) {
    const chances = softmax(scoresOf(x, weights, count, columns));
    for (let topic = 0; topic < count; topic += 1) {
      const error = ((chances[topic] ?? 0) - (topic === y ? 1 : 0)) / batch.length;
      const offset = topic * columns;
      for (let column = 0; column < columns; column += 1)
        gradient[offset + column] = (gradient[offset + column] ?? 0) + error * (x[column] ?? 0);
    }
  }
  return gradient;
}

function scoresOf(x: number[], weights: Float64Array, count: number, columns: number) {
  return Array.from({ length: count }, (_, topic) => {
    let sum = 0;
    for (let column = 0; column < columns; column += 1)
      sum += (x[column] ?? 0) * (weights[topic * columns + column] ?? 0);
    return sum;
  });
}

function softmax(scores: number[]) {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function descend({ weights, first, second }: State, gradient: Float64Array, step: number, rate: number) {
  for (let index = 0; index < weights.length; index += 1) {
    const slope = (gradient[index] ?? 0) + DECAY * (weights[index] ?? 0);
    const mean = 0.9 * (first[index] ?? 0) + 0.1 * slope;
    const square = 0.999 * (second[index] ?? 0) + 0.001 * slope * slope;
    first[index] = mean;
    second[index] = square;
    const straight = mean / (1 - 0.9 ** step);
    const spread = Math.sqrt(square / (1 - 0.999 ** step));
    weights[index] = (weights[index] ?? 0) - (rate * straight) / (spread + 1e-8);
  }
}

/** Numbers that look random and are the same each time, from 0 to below 1. */
function seeded(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function shuffle<T>(list: T[], random: () => number) {
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [left, right] = [list[index], list[other]];
    if (left !== undefined && right !== undefined) [list[index], list[other]] = [right, left];
  }
}
