import type { NextConfig } from "next";

// Found at run time, by path or by the machine's kind: the tracer cannot see them.
const modelFiles = [
  "./.cache/models/**/*",
  "./lib/ai/embedding/**/*",
  "./node_modules/onnxruntime-node/package.json",
  "./node_modules/onnxruntime-node/dist/**/*",
  `./node_modules/onnxruntime-node/bin/napi-v6/${process.platform}/${process.arch}/**/*`,
  "./node_modules/onnxruntime-common/**/*",
  "./node_modules/sharp/**/*",
  "./node_modules/@huggingface/**/*",
];

const config: NextConfig = {
  // Only an image wants a folder that stands alone; `next start` serves the ordinary build.
  ...(process.env.BUILD_STANDALONE ? { output: "standalone" as const } : {}),
  outputFileTracingIncludes: { "/api/**": modelFiles },
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@electric-sql/pglite-pgvector",
    "@huggingface/transformers",
  ],
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
};

export default config;
