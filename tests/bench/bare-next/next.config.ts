import { join } from "node:path";
import type { NextConfig } from "next";

const config: NextConfig = {
  // It is built in `.cache/bench`, and takes the packages of the project around it.
  turbopack: { root: join(import.meta.dirname, "../../..") },
  typescript: { ignoreBuildErrors: true },
};

export default config;
