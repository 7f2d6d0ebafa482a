import type { ApiDocument } from "@/components/docs/document";
import { Reference } from "@/components/docs/reference";
import document from "../api/v1/openapi.json/document.json";

export const metadata = { title: "API reference" };

export default function Docs() {
  return <Reference document={document as unknown as ApiDocument} />;
}
