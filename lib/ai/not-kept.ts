/** For every call of a model: what people tell us is not to be kept by whoever runs it. xAI keeps what does not say so. */
export const NOT_KEPT = { xai: { store: false } };
