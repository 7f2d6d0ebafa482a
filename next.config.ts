import type { NextConfig } from "next";

const modelFiles = [
  "./.cache/models/**/*",
  "./lib/ai/embedding/**/*",
  "./node_modules/onnxruntime-node/package.json",
  "./node_modules/onnxruntime-node/dist/**/*",
  "./node_modules/onnxruntime-node/bin/napi-v6/linux/x64/**/*",
  "./node_modules/onnxruntime-common/**/*",
  "./node_modules/sharp/**/*",
  "./node_modules/@huggingface/**/*",
];

const config: NextConfig = {
  // Only Docker wants a folder that stands alone; `next start` serves the ordinary build.
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
