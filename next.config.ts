import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { LOCALES } from "./lib/i18n/locales";

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

// What reads documents runs in a process of its own, from its own files.
const readers = [
  "./lib/ai/documents/**/*",
  ...[
    ...["unpdf", "fflate", "mammoth", "@xmldom/xmldom", "argparse", "base64-js", "core-util-is"],
    ...["dingbat-to-unicode", "duck", "immediate", "inherits", "isarray", "jszip", "lie", "lop", "option"],
    ...["pako", "path-is-absolute", "process-nextick-args", "readable-stream", "safe-buffer", "setimmediate"],
    ...["sprintf-js", "string_decoder", "underscore", "util-deprecate", "xmlbuilder"],
  ].map((name) => `./node_modules/${name}/**/*`),
];

/** The address of a shared conversation is its key: nobody keeps it, and no other page is told of it. */
const sharedHeaders = [
  { key: "x-robots-tag", value: "noindex, nofollow, noarchive" },
  { key: "referrer-policy", value: "no-referrer" },
  { key: "cache-control", value: "private, no-store" },
];

const config: NextConfig = {
  // Only an image wants a folder that stands alone; `next start` serves the ordinary build.
  ...(process.env.BUILD_STANDALONE ? { output: "standalone" as const } : {}),
  outputFileTracingIncludes: { "/api/**": [...modelFiles, ...readers] },
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@electric-sql/pglite-pgvector",
    "@huggingface/transformers",
    // Bring what is loaded by name.
    "inngest",
    "@redis/client",
    "rate-limiter-flexible",
  ],
  poweredByHeader: false,
  headers: async () => [{ source: "/shared/:token", headers: sharedHeaders }],
  reactStrictMode: true,
  typedRoutes: false,
};

// Messages are compiled when they are bundled: no browser brings a parser for them.
const withWords = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: {
    messages: { path: "./lib/i18n/messages", format: "json", locales: [...LOCALES], precompile: true },
  },
});

export default withWords(config);
