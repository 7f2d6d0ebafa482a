import type { JsonSchema } from "@/scripts/openapi/json-schema";
import { DOCUMENT, followed, type Operation } from "@/tests/harness/documented";

/**
 * Every place of the API's document, but in paths, where a request names a thing by its id:
 * `POST /conversations body.prompt_id`. An id that is only given to a new thing is one too: it may be somebody's.
 */
export function idsInDocument(): string[] {
  return Object.entries(DOCUMENT.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).flatMap(([method, operation]) => {
      const name = `${method.toUpperCase()} ${path.replace("/api/v1", "").replaceAll(/\{(\w+)\}/g, "[$1]")}`;
      return [...inQuery(operation), ...inBody(operation)].map((place) => `${name} ${place}`);
    }),
  );
}

function inQuery({ parameters = [] }: Operation): string[] {
  const query = parameters.map(followed).filter((parameter) => parameter.in === "query");
  return query.flatMap(({ name, schema }) => placesIn(schema, `query.${name}`));
}

function inBody({ requestBody }: Operation): string[] {
  const places = Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => placesIn(schema, "body"));
  return [...new Set(places)];
}

function placesIn(schema: JsonSchema, place: string): string[] {
  const { format, properties = {}, items, anyOf = [], oneOf = [] } = followed(schema);
  return [
    ...new Set([
      ...(format === "uuid" ? [place] : []),
      ...Object.entries(properties).flatMap(([name, field]) => placesIn(field, `${place}.${name}`)),
      ...(items ? placesIn(items, `${place}[]`) : []),
      ...[...anyOf, ...oneOf].flatMap((choice) => placesIn(choice, place)),
    ]),
  ];
}
