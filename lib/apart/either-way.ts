import type { Service } from "@/lib/apart/contract";
import { isElsewhere } from "@/lib/apart/where";

/**
 * A verb of a service's door: here, or over HTTP where another instance serves it. Both are the same to whoever calls, so
 * one's type is the other's.
 */
export function eitherWay<Given extends unknown[], Result>(
  service: Service,
  here: (...given: Given) => Promise<Result>,
  there: (...given: Given) => Promise<Result>,
): (...given: Given) => Promise<Result> {
  return (...given) => (isElsewhere(service) ? there(...given) : here(...given));
}
