import { Service } from "@/lib/apart/contract";

/** The first part of a path below /api/v1, where it is not the service's own name. */
const OWNERS: Record<string, Service> = {
  files: "conversations",
  shared: "conversations",
  admin: "users",
};

/**
 * The service that answers a path of the API, and whether only services may ask there; undefined for what every instance
 * has: the document, the probes, the address for a job server.
 */
export function ownerOf(pathname: string): { service: Service; isInternal: boolean } | undefined {
  const [, api, version, first = "", second = ""] = pathname.split("/");
  if (api !== "api") return undefined;
  // Signing in.
  if (version === "auth") return { service: "users", isInternal: false };
  if (version !== "v1") return undefined;
  const isInternal = first === "internal";
  const name = isInternal || `${first}/${second}` === "admin/prompts" ? second : first;
  const service = Service.safeParse(OWNERS[name] ?? name);
  return service.success ? { service: service.data, isInternal } : undefined;
}
